"""A design to load, save and edit."""

import pytest

from tests.unit.blog import blog_design
from tndesigner.document import Design


@pytest.fixture
def design() -> Design:
    """The blog's design, drawn."""
    return blog_design()
