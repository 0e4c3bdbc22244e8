"""The door of the training process."""

import signal

import tensorflow as tf

from tndesigner.worker.channel import claim_stdout, listen
from tndesigner.worker.devices import share_gpus
from tndesigner.worker.service import Service


def main() -> int:
    """Take requests from stdin and tell events on stdout, until stdin ends; return the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C in the terminal is for who started this
    events, incoming = claim_stdout(), listen()
    share_gpus()
    tf.get_logger().setLevel("ERROR")  # it warns of every new graph
    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
    Service(events, incoming).work()
    return 0
