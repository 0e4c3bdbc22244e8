"""The examples gallery: a calm page of drawings to start from."""
