"""Writing the model of a window as ONNX, LiteRT or SavedModel."""
