"""Pictures of a drawing as text: SVG that opens as a design again, and TikZ."""
