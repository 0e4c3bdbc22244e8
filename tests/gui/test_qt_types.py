"""No thread but the window's makes a class of Qt."""

import subprocess
import sys

SCRIPT = """
from PySide6 import QtCore, QtGui, QtWidgets
from tndesigner.gui.background_import import BackgroundImport

def missing():
    return [name for module in (QtCore, QtGui, QtWidgets) for name in dir(module) if name not in vars(module)]

application = QtWidgets.QApplication([])
imports = [BackgroundImport(missing, application) for _ in range(2)]
arrived = []
for one in imports:
    one.imported.connect(lambda one=one: (arrived.append(one), len(arrived) == 2 and application.quit()))
    one.load()
    one.load()
print(len(missing()) > 100)
application.exec()
print(*(one.result for one in arrived))
"""


def test_all_classes_of_qt_are_there_before_another_thread_can_name_one():
    run = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=120)
    assert run.stdout.split("\n")[:2] == ["True", "[] []"]
