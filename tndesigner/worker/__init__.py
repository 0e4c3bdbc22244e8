"""The training process: TensorFlow lives here, and talks to the others in lines of JSON."""

import os

os.environ["KERAS_BACKEND"] = "tensorflow"  # before Keras is imported: its layers may run elsewhere, this loop may not
