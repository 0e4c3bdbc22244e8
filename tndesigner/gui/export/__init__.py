"""Pictures of drawings as files: SVG that reopens as a design, PDF, PNG, and TikZ."""
