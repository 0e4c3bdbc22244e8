"""The exporter of a PyTorch module that runs the same operations as the trained layer."""

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.drawing_record import drawing_function
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.heading import heading
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.codegen.layout import page
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.torch_assembly import export_torch_assembly
from tndesigner.codegen.torch_check import torch_test
from tndesigner.codegen.torch_functions import IMPORTS, NEEDS, torch_functions
from tndesigner.codegen.torch_module import BASE, READ_ARRAYS, torch_class


def export_torch(exported: Subject | Assembly) -> str:
    """Return the text of a file with the module and its self-test.

    Raises:
        CodegenError: if PyTorch has no counterpart of the layer.
    """
    if isinstance(exported, Assembly):
        return export_torch_assembly(exported)
    what = f"a PyTorch module, a tensor network in the place of {frame_of(exported).stands_for}."
    return page(
        heading(exported, what=what, needs=NEEDS),
        IMPORTS,
        *torch_functions(exported),
        READ_ARRAYS.splitlines(),
        BASE.splitlines(),
        torch_class(exported),
        *drawing_function(exported),
        reconstruction(exported),
        torch_test(exported),
    )
