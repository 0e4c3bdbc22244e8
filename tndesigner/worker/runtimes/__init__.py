"""Models outside of Keras: how they are written, and how their runtimes answer."""
