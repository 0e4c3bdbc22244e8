"""How much memory a program needs."""

from tndesigner.planning.cost import NUMBER
from tndesigner.planning.equation import BATCH
from tndesigner.planning.places import places_of_values
from tndesigner.planning.program import Program, Reshape, sources


def peak_bytes(program: Program, batch: int, picture: tuple[int, int] = (1, 1)) -> int:
    """Return the bytes of float32 arrays that are alive at once at most during one forward pass.

    Data, cores and result count. Operands live until the end, an intermediate until its last use; a reshaped
    array shares the memory of its source.

    Args:
        program: what is done.
        batch: the number of examples; for a convolution, of pictures.
        picture: height and width of the pictures that go into a convolution.
    """
    equation, places = program.equation, places_of_values(program, batch, picture)
    operands = len(equation.operands)
    owner = list(range(operands))
    for number, operation in enumerate(program.operations, operands):
        owner.append(owner[operation.source] if isinstance(operation, Reshape) else number)
    last_use = {owner[program.result]: len(program.values)}
    for number, operation in enumerate(program.operations, operands):
        for source in sources(operation):
            last_use[owner[source]] = max(number, last_use.get(owner[source], 0))

    def numbers(value: int) -> int:
        labels = program.values[value]
        return (places[value] if BATCH in labels else 1) * equation.width(labels)

    kept = sum(numbers(value) for value in range(operands))
    alive: dict[int, int] = {}
    peak = kept
    for number in range(operands, len(program.values)):
        if owner[number] == number:
            alive[number] = numbers(number)
        peak = max(peak, kept + sum(alive.values()))
        alive = {value: size for value, size in alive.items() if last_use.get(value, 0) > number}
    return NUMBER * peak
