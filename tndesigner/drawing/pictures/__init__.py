"""Pictures of drawings: what they show, TikZ, and designs inside SVGs."""
