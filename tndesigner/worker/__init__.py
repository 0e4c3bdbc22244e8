"""The training process: it holds TensorFlow and exchanges JSON lines with the other processes."""

import os

os.environ["KERAS_BACKEND"] = "tensorflow"  # before Keras is imported: this loop runs on no other backend
