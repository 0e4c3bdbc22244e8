"""The built-in layers of Keras that a model may keep as they are: one file a family, one row a class.

``wrappers.RULES`` is the list of what is allowed; every other class is refused.
"""
