"""Pictures of drawings: their contents, TikZ, and designs embedded in SVGs."""
