"""Tables of a user: CSV and its relatives, Parquet and Excel, read by polars."""

import os

# Polars takes its memory from jemalloc, which keeps what is freed for a while. Meanwhile the next columns are read: a
# table of a million rows of 20 columns took 420 instead of 320 MB. A process that used polars hands its choice down to
# those that it starts; of two choices the last one counts.
_KEPT = "dirty_decay_ms:100,muzzy_decay_ms:100"
_CHOSEN = os.environ.get("_RJEM_MALLOC_CONF", "")
if not _CHOSEN.endswith(_KEPT):
    os.environ["_RJEM_MALLOC_CONF"] = f"{_CHOSEN},{_KEPT}" if _CHOSEN else _KEPT
