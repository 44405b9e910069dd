"""One module a file format: bytes → raw rows, event table → bytes, and what each cannot carry."""
