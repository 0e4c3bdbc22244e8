"""Tables of a user: CSV and its relatives, Parquet and Excel, read by polars."""
