"""The examples gallery: a page of designs to start from."""
