"""The fields of forms; each shows why its text is invalid."""

from tndesigner.gui.fields.choice_box import ChoiceBox
from tndesigner.gui.fields.form import Form, reason_label
from tndesigner.gui.fields.hold_box import HoldBox
from tndesigner.gui.fields.name_box import NameBox
from tndesigner.gui.fields.number_box import NumberBox, doubling
from tndesigner.gui.fields.refusals import Refusals
