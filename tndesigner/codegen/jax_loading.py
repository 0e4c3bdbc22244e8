"""The function of an exported file for JAX that loads trained cores."""

LOAD_CORES = '''\
def load_cores(path):
    """Return the cores of an .npz or .safetensors file by name, if all of them fit."""
    arrays, cores = read_arrays(path), jax.eval_shape(init, jax.random.key(0))
    for name in {**cores, **arrays}:
        ours, theirs = (
            f"has shape {tuple(held[name].shape)}" if name in held else "is missing"
            for held in (cores, arrays)
        )
        if ours != theirs:
            raise ValueError(f"{name!r} {ours} here, but {theirs} in {path}")
    return {name: jnp.asarray(arrays[name]) for name in cores}
'''
