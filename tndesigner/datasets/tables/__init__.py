"""Tables of a user: CSV and its relatives, Parquet and Excel, read by polars."""

import os

# Polars takes its memory from jemalloc, which keeps what is freed for ten seconds. Meanwhile the next columns are
# read: a table of a million rows of 20 columns took 460 to 590 MB instead of 390 to 400.
os.environ.setdefault("_RJEM_MALLOC_CONF", "dirty_decay_ms:300,muzzy_decay_ms:300")
