"""The exporter of plain functions for JAX that run the same operations as the trained layer."""

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.drawing_record import drawing_function
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.heading import heading
from tndesigner.codegen.jax_assembly import export_jax_assembly
from tndesigner.codegen.jax_check import jax_test
from tndesigner.codegen.jax_function import IMPORTS, NEEDS, jax_functions, network_functions
from tndesigner.codegen.jax_loading import LOAD_CORES
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.codegen.layout import page
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.torch_module import READ_ARRAYS


def export_jax(exported: Subject | Assembly) -> str:
    """Return the text of a file with ``init`` and ``apply``, and their self-test.

    Raises:
        CodegenError: if JAX has no counterpart of the layer.
    """
    if isinstance(exported, Assembly):
        return export_jax_assembly(exported)
    what = f"functions for JAX, a tensor network in the place of {frame_of(exported).stands_for}."
    return page(
        heading(exported, what=what, needs=NEEDS),
        IMPORTS,
        *jax_functions(exported),
        *network_functions(exported),
        READ_ARRAYS.splitlines(),
        LOAD_CORES.splitlines(),
        *drawing_function(exported),
        reconstruction(exported),
        jax_test(exported),
    )
