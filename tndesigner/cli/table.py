"""All commands, one table: a new command is a file in this package and a row below."""

COMMANDS: dict[str, str] = {
    "new": "make a design from a template",
    "templates": "list the templates and their arguments",
    "check": "tell what is wrong with a design; exit status 1 if there is an error",
    "info": "parameters, compression, FLOPs, memory, equation and plan of a design",
    "draw": "draw a network as a picture: SVG, PDF, PNG or TikZ",
    "export": "write a network as Python source that runs without tndesigner",
    "train": "train a design beside its dense twin",
    "bench": "measure the layer against its dense twin on this machine",
    "datasets": "list the bundled datasets",
}
"""What each does, by name; the file of that name has ``add_arguments(parser)`` and ``run(arguments) -> status``."""
