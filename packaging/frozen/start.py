"""Where the frozen program starts."""

import sys

from tndesigner.__main__ import main

sys.exit(main())
