"""The fields that panels are filled in with: each says beside itself why what was typed is impossible."""

from tndesigner.gui.fields.form import Form, reason_label
from tndesigner.gui.fields.hold_box import HoldBox
from tndesigner.gui.fields.name_box import NameBox
from tndesigner.gui.fields.number_box import NumberBox, doubling
from tndesigner.gui.fields.refusals import Refusals
