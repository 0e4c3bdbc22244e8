"""Networks from elsewhere: einsum strings, Python source, files of other programs, objects of other libraries."""

from tndesigner.importing.errors import ImportingError
