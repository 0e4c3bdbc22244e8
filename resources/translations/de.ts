<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>texts</name>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>% of the rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>(missing)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>, {0} missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>1 to {0} can be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>1 where all indices are equal, 0 elsewhere: its legs are one index. It has no parameters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>A copy is written shortly after each edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>A copy tensor has the same dimension at all legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>A copy tensor joins more than two cores, so this is the share of the parts that it joins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>A dot that joins its legs to one index. It has no parameters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>A double click places a core, too. Drag from its rim to another core to bond them,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>A field of the form is invalid; the reason is shown below it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>A folder for TensorFlow and TensorFlow Serving.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>A grid of dots, which fades when zoomed out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>A model is being compressed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>A name for the run; its folder keeps its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>A network with errors cannot be contracted; see Problems for the fixes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/reader.py" />
   <source>A page of the manual; Backspace goes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>A part of tndesigner has failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>A small picture of the whole drawing in a corner of the canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>A tensor that is trained. Each leg is one of its indices, with its dimension beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/compress_panel.py" />
   <source>A trained Keras model (.keras, .h5) is compressed here: networks take the place of its layers, fitted to what these do. Open one, or the trained model among the examples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>About tndesigner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/metrics.py" />
   <source>Accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Copy Tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Add Empty Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>Add Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/gap.py" />
   <source>Add a layer at position {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/gap.py" />
   <source>Add a layer here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Add a layer with this network at the end of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Add a leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Add an output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Add beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add copy tensor {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add core {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add input {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Add it to the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Add leg {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Add to the Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Add to the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Add {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Add {0} to the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Adds a bias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problem_row.py" />
   <source>Advice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Align</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>All bonds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_table.py" />
   <source>All layers in the order of the model; a double click puts a network in the place of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>All layers of the model in a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>All pages of the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_table.py" />
   <source>All runs; select one to see its curves, or several to compare them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>An einsum string, or Python source with contractions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>An input, an output, or summed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>And {0} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Another Family…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Another colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Another network is named {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Another network is named {0}; give another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Apache License 2.0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Arrange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Arrange the whole network in its usual form; locked tensors stay where they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/history_panel.py" />
   <source>As opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>At most parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>At most {0} can be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>At most {0} of {1} parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Automatic layout leaves the tensor where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Back (Alt+Left)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Batch size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Batch size for savings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Becomes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Before and after; all bars have the same scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Best weights kept: epoch {0}, dense twin epoch {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Best weights kept: epoch {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/inputs.py" />
   <source>Bond it to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Bond {0} of dimension {1}: summed over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>Bond {0} to {1} with dimension 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/bonding_by_keys.py" />
   <source>Bond {0} to {1}: Enter joins them, Tab or an arrow chooses another, Esc leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Bond {0}: dimension {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Break it: drag an end of the bond between the cores off to empty paper. Problems says what is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Building the models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Buttons at the left of the canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/tool_column.py" />
   <source>Buttons that place tensors, legs and bonds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Can be tensorized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Cancel and Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Change Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/styling.py" />
   <source>Change colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/styling.py" />
   <source>Change shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>Change the design so that it can be trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>Change the network so that this row becomes better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Checking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Choose Another Family…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Choose a family and its numbers, with what they save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Choose a file and write the picture (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Choose a file, write the model and measure it there (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Choose a folder for new runs; runs that exist stay where they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>Choose a run in the table, or several to compare them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>Choose data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>Choose runs to see their curves here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>Choose the columns and the split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Choose where runs are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Circle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Clear List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Click a leg or a bond and type a number: its dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Click on the bond and type 8: it becomes thicker, and the savings follow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Click on the bond and type a number of at most 4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Click on the line of its leg, type 32 and press Enter: its dimension.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Clip norm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Close this dialogue (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/dock_title.py" />
   <source>Close this panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Close without a network (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Close without a picture (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Close; every change holds already (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Close; the program goes on (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Code of the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Colour of the core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command_palette.py" />
   <source>Command palette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>Compared with its dense twin: {0}, {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Comparing ways to contract: {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Comparing with Keras and with the dense twin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Compress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Compressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Compressed to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Compression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Confusion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Confusion of the dense twin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Confusion of the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>Constant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Contraction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Copy Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Copy Tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Copy all of the code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Copy as Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Copy tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Copy tensor {0} ({1}): joins its legs to one index; no parameters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Copy tensor {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Copy the selection, or the whole drawing, as a picture for texts and slides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Copy the versions of all parts, for a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Copy what went wrong, for a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Core {0} ({1}): {2} parameters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Core {0}: {1}, {2} parameter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Core {0}: {1}, {2} parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>Cores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Cores: {0}; parameters: {1}; takes {2} numbers and gives {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>Cosine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Costs more than the {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Count Again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Count savings for the batch size of the experiment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Count the layer that is drawn, or the whole model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Count what the drawing saves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/analysis.py" />
   <source>Counting was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Counting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>Curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Cut it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Cut the bond of the trained cores down to what they use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull_off.py" />
   <source>Cut {0} from {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Data ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Data for the Compression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Data, experiment, curves and runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Decay epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Decay rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Decimal separator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/surface_page.py" />
   <source>Decision surface of the dense twin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/surface_page.py" />
   <source>Decision surface of the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Delete note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete the folders of the selected runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete the run “{0}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete {0} runs?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete {0}.{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Dense Again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>Dense twin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Designs (*.tnd)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Designs and trained models (*.tnd *.svg *.keras *.h5 *.hdf5);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Diamond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Dimension of all legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Dimension of all selected bonds and legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Dimension of the bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Dimension of the leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>Dimension of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Dimension to truncate to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Distribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Distribute across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Distribute down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Do not fit networks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_dialogue.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/guide.py" />
   <source>Done. That is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Don’t Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Don’t Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Double click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Double click a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Double-click on the paper above it, in two places: two cores, the tensors that are trained.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Double-click the paper, or press C, to place a core: a tensor that is trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Double-click to type over it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag a bond away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>Drag an output to another place, or press Alt with Up or Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag from a rim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Drag from the rim of a core outward to empty paper, or press L: an open leg is an output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Drag from the rim of a core, or of the input, on to another core to bond them; B does it by keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag from the rim of one core on to the other: a bond of dimension 2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag from the upper rim of the input on to the other core.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/templates_panel.py" />
   <source>Drag it onto the canvas; a double click asks for its numbers first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag it to another leg or tensor to bond it, or to where it should point; type a number to set it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag leg to leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag on paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag outward to grow a leg.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag the end off to cut the bond, or on to another leg or tensor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Drag the ring at the end of the input’s leg on to a core to bond them; B does it by keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag the ring at the end of the input’s leg on to a core.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to make the bar wider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to move it, its rim to grow a leg; double-click to rename it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to move it; double-click to write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to resize the frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/bond_slider.py" />
   <source>Drag to see what each dimension would save; let go to keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag upward from the rim of each core to empty paper: open legs are the output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Draw It for Me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Draw a core and join it to an input to see what a network saves against a dense layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Draw a network from a template, replacing the drawing or beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Draw a network to see how it is contracted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Draw a network to see its code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>Draw a network: it becomes a layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Draw a tensor network, see what it saves, train it and export it as a Keras layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Draw the first network yourself, in five minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/guide.py" />
   <source>Draw the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Draw the network instead of what is there, or beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>Draw the network of this layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Draw the whole network; Ctrl+Z takes it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/tool_column.py" />
   <source>Drawing tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Draws a network of a family on the canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>During a drag; holding Alt reverses this setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Each bond (1 removes it)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Each class weighs the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Each opens as a design of your own; the example does not change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/front_plot.py" />
   <source>Each point is a trained design; the line joins those that no other one beats, and a click opens one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>Each training is kept here as a run: its curves, its figures and its weights, to be compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Earlier Output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Early stopping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Early stopping patience (epochs)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Edit note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Edit {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Empty Design</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Empty Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>End by Force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>End with {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Epoch {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Epoch {0} of {1}, {2} % done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Epochs of tuning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Equation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>Errors against parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Estimates of the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Estimates of the twin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Every step; a click goes back to it, or forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>Example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>Examples trained on in each second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>Examples/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Exercises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>Exponential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/exporting.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Export Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Export Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/curves.py" />
   <source>Export the plot as PNG, SVG or CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>F1: the harmonic mean of precision and recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>FLOPs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>FLOPs per example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Families</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Fill the background; without it, the background is transparent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Find layers by name, kind or network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Find the sections that have all words (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>First row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Fit Input Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Fit Networks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Fit networks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Fit the drawing into the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Fit the input width of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Fit the model to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Floating-point operations of one forward pass, for one example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/new_folder.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Folder of pictures…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Folder with a Folder of Pictures for Each Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Folds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>For example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>For how many epochs the learning rate first rises from 0; 0 for no warm-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>For how many examples operations, memory and time are counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>For weights, gradients and the moments of Adam while training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Forward (Alt+Right)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>Frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Frame Around Selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>From the weights: their error is kept small. With examples the model keeps more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>From what the layers see in {0} examples; evaluated on {1} others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>From what the layers see: x, or x and y, or x_train, y_train, x_val and y_val.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Give a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Give both ends of the bond this dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Given {0} over right ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Gives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>Gives {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Gives {0}: numbers cut off: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Go on without this step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Go to this panel; if it is already in front, close it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Go to {0}, layer {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Gradients are scaled down if their norm, over all weights, is larger than this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Grey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Group the selection with a frame; moving the frame moves the group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Grow a leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Grow a leg of dimension 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Grow {0}.{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Guided Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/tool_column.py" />
   <source>Hide the drawing tools; View shows them again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>History and trained weights are deleted from the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>How far the compression is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>How far the export is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>How far the networks are from the trained layer: of its output, or else of its weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>How far weights move in each step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>How many designs are trained at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>How many directions of the bond are kept, the strongest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>How many epochs of the run are done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>How many examples each step sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>How many features there are, as the product of the factors below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>How many seeds each design is trained with; the means are compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>How many times fewer numbers, without biases, the networks have than dense ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>How many values the index of the leg has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>How much error each network makes, by its number of parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>How much the bond can carry: larger bonds can express more, and cost more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>How often all examples are seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>How small</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>How the core is drawn; it changes nothing else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>How the learning rate changes during training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>How the letters of the file are written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>How to Read a Drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>How weights are stored: float16 halves them, int8 also computes with whole numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>How well the network tells each class from the rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>In</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>In each step, weights shrink by this times the learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>In steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>Index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Indigo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Inference of {0} examples on {1}: {2}, dense twin {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Initial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Input of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Input {0} ({1}): the data, {2} numbers an example.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Input {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Insert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Insert Template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Insert/Leg towards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>Into how many factors each width is split, with a core for each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>Isometric cores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Isometries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>It failed in {0}. Everything else goes on, and what was drawn is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>It is in a loop, so this is measured at its two cores alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>It is lost if you do not save its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>It lost more than a point of accuracy; try a larger bond.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>It must be above 0, for example 0.001</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>It must be above 0, for example 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>It must be at least 0, for example 0.004</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>It must be between 0 and 1, for example 0.5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Its gradient is {0} of its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull_off.py" />
   <source>Join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Join them with a bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull.py" />
   <source>Join {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Joined to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Joins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Keep Compressing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>Keep Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Keep best weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Keep its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Keep runs in the folder that tndesigner uses by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Keep the data that were used before (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>Keep the first place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Keep the weights of the epoch with the smallest validation loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Keep unsaved changes against a crash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Keras models of ordinary layers, ready to be compressed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Later Output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Lay Out Automatically</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/laying_out.py" />
   <source>Lay out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Layer {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_table.py" />
   <source>Layers of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_view.py" />
   <source>Layers to compress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Learn it, learn from it, or leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Leave everything as it was (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Leave; Help brings it back at this step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Leg {0}: dimension {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Legs, in the order of the axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Less motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Let all layers start from random numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Let networks start from random numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Let the input be {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Let training start from the weights of the trained model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Limit bonds to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Line numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Lines and texts for the web and for drawing programs. tndesigner can open it as a design again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Lines and texts on one page, for papers and slides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>List all layers again, without a search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>List all layers, those that a network can replace, or the networks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Locate Trained Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/locating.py" />
   <source>Locate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Lock or Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/curves.py" />
   <source>Logarithmic scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Logged in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Looking for the fastest way to contract it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Looking for what would save more: {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Lose at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/metrics.py" />
   <source>MAE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Made of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Make Output Leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Make a Bond Cheaper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>Make all open legs output legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/inputs.py" />
   <source>Make it an output leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Make it the last output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Make the leg a part of the result, or take it out of the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Make this bond at least four times smaller without losing a point of accuracy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/outputs.py" />
   <source>Make {0} an output leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Make {0} dense again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/outputs.py" />
   <source>Make {0} output {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Makes a compression repeatable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Makes a run repeatable: initial weights, order of examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Many variants of the design, and the best of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Maps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/metrics.py" />
   <source>Mean absolute error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>Mean of {0} runs: network {1}; dense twin {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>Mean of {0} runs: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>Measure on this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>Measured in the runtime of the format, on one thread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>Memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Mend a Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Mend it: drag one of the two rings on to the other, or press Ctrl+Z.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problem_row.py" />
   <source>Mend the problem in this way; it can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Merge cores in groups of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Metric</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Middle button, Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Mirror Left and Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Mirror Top and Bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Missing values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>Model ▸ Compress… replaces its layers by networks with fitted numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/whats_this.py" />
   <source>More in the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>More values to try, as NAME=VALUES with spaces between them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>More…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Most memory in use at once during a forward pass of the batch, parameters included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/move.py" />
   <source>Move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Move Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Move Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Move all panels back to their original places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Move leg {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Move the leg down: it becomes a later axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Move the leg up: it becomes an earlier axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Move the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Move things at once, without animation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Move {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>Name it {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Name of a core, a leg or a layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Name of the copy tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Name of the core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Name of the input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Name of the leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Name of the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>Name of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Network name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Network “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Networks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Networks from the literature, small enough to play with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Networks from the literature, to be dragged onto the canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Networks in the place of the layers of a trained model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Networks may replace the layers that are ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Network…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Next Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>No Earlier Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>No GPU: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command_palette.py" />
   <source>No command fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>No core of this network can be an isometry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/previews/data_page.py" />
   <source>No data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>No layer matches the search and the filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>No layer of the model uses this network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>No layer of this trained model is a network yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>No page has all of these words: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>No problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problems_panel.py" />
   <source>No problems. The network can be planned, trained and exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>No search yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>None: keep the weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Not small enough yet: try a smaller bond, or more cores.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Nothing Has Been Replaced Yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Nothing can be counted while the network has errors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Nothing drawn yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Nothing has that name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Nothing is drawn yet. Double-click the canvas to place a core.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Nothing is saved here: the layer has only {0} numbers, and no family does with fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Nothing of it is kept if you close now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Now press Ctrl+R to train it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Number the lines; the numbers are not copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>ONNX runs almost everywhere, LiteRT on phones, a SavedModel on servers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Ochre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Of the parameters of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Of what the layer gives, or without data, of its weights: 0 is no difference, 1 is as large as what was there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>On plateau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Once the model is compressed, both are compared here: accuracy, time and size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>One file for ONNX Runtime, and for most other runtimes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>One file for phones and small devices; LiteRT was called TensorFlow Lite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>One line at the bottom of the canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>One step back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>Open Another…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Open Best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Open Design</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open Earlier Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Open File…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open Recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/compress_panel.py" />
   <source>Open a Model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Open a design or a trained model (Ctrl+O)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/compress_panel.py" />
   <source>Open a trained Keras model (.keras or .h5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Open leg {0} of dimension {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Open the compressed model as a design, with its networks drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Open the design as it was trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Open the folder in the file manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Open the network as a new design (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Open the panel Code (Alt+6) and press Copy: the layer, as Keras code of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Open the smallest design that is nearly as good as the best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open what the file held before it was saved, as a new design</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Operations of the forward pass for one example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Optimizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Orange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Ordering the contractions of {0} tensors: {1} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Output leg {0} of dimension {1}, number {2} of the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>Output legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>Outputs, in their order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/minimap.py" />
   <source>Overview of the drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>Own Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Own file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Pad the {0} with {1} zeros</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/reader.py" />
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/fragments.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Pause or continue training (Ctrl+Shift+R)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Peak memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Percent to validate with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Percentage points of accuracy, or percent of another error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/picture.py" />
   <source>Picture of the drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Pictures (*.{0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Pixels, for everything else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Place a core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Play the contraction on the canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Point at the paper and press I: the input, the data that come in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Pointer on the canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Prec.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Precision: of the examples that the model puts into this class, the share that belongs to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Preferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Preparing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>Press Compress to see here how the error of each layer falls with the parameters that it keeps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Press Ctrl+R: the network and its dense twin learn from the same points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Press I to place the input: the data that come into the layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Press Train to see here how network and dense twin learn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Press Train to see here the given numbers over the right ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/answers_view.py" />
   <source>Press Train to see here what network and dense twin answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Press Train to see here which classes are taken for which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/previews/data_page.py" />
   <source>Preview of the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Previous Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Progress of the compression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Progress of the export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Progress of the training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>Projection replaces a core with the nearest isometry after each step; a penalty adds its distance from an isometry to the loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Put a Dense of {0} units before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Put a network in the place of this layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Put networks in the place of the ticked layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Put the ordinary layer back in the place of the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Python files (*.py)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Python source and Tensor-Network-Editor (*.py *.json *.txt);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>ROC AUC: the area under the ROC curve of this class against the rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Rare classes count as much as frequent ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Read a file instead of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Read more about it in the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Reading the model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Recall: of the examples that belong to this class, the share that the model puts into it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Recover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Recovered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Red</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Redo {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_rows.py" />
   <source>Relative error of the weights {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>Reload</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>Remove the bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Remove the bond; its legs become open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>Remove the copy tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>Remove the leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Remove the leg, and its bond if it has one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>Remove {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Rename network to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Rename {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Rename {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Rename {0}.{1} to {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Rename…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Reorder outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Replace a layer, so that the model has at least 50 times fewer parameters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Replace the drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Report a Fault…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Reset Layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/resize.py" />
   <source>Resize frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/resize.py" />
   <source>Resize input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Restore Defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Right-click the second Dense in the strip above and choose Tensorize….</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Rotate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Rotate Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Rotate Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Run {0} of {1} is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Run {0} of {1} · </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Runs also keep event files, in a folder for TensorBoard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Runs are kept in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>SVG opens as a design again, PDF is for print, PNG for slides, TikZ for LaTeX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Save As</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Save As…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Save Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Save Folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Layer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Save code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Save model.keras, layers.py, the design and a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Save the changes to “{}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Save the code as a file, which runs without tndesigner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Save the compressed model?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save the trained Keras model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save the trained layer as Python source with its numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Saved: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Save…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Saving here replaces what that program wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Savings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Savings and training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Savings are counted for the batches that the design is trained with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/front_plot.py" />
   <source>Say what varies, and press Search: each design that is trained becomes a point here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Scale in percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Scale, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Scores of the network for each class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Search layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Search the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Seeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Select All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Select what is inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Separator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Set Dimension…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Set Input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Set activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>Set all to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>Set all {1} joined legs to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set batch size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set best weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Set bias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Set bond to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>Set both to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set clip norm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Set colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Set colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set decay epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set decay rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Set dimension {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set early stopping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Set every preference as it was at the first start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set folds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Set isometric cores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Set layer {0} to {1} units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Set one dimension for everything that is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set optimizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set seeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Set shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Set shapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Set the largest dimension that can be of use here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/dimensions.py" />
   <source>Set to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set warm-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set weight decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Set {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Setup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Shape of the core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Shift click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/plot.py" />
   <source>Show All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Show Drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Show Drawing{0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Show Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Show all layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Show problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Show schedule, weight decay, early stopping, folds and seeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Show the dots of the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Show the drawing tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Show the folder of the compressed model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Show the folder of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Show the overview while the drawing does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Show the problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Show what is wrong with the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Show where the leg leads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Show {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Shrink a Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Size of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Sizes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Snap to guides and dots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Spectrum: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>Spent on training this model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Split the data into this many parts, and validate with each in turn; 1 for a single split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Square</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Stand for {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start Anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Start Bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Start From It</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start from It</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Start from a run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Start from an example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>Start from random numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start from the trained model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start networks with the numbers with which they are nearest to the trained layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Start the training process with the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Start with empty paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Starting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from random numbers, not from {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from the weights of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from the weights of {0}; networks are fitted to the layers that they replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from the weights of {0}; networks that are not in it from random numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from trained weights in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Step back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Step of the contraction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Step time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Step {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Steps of the contraction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>Stop Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Stop after this many epochs without a smaller validation loss; 0 for never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>Stop and Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Stop counting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Stop counting; the drawing stays as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Stop the compression; nothing is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Stop the search and keep what it has found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Stop training and keep what has been trained (Ctrl+.)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Stop; what is not complete is removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Stopped after {0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>Strength of the penalty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Style of the code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Suggest the next step while a network is drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Take Out of the Outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>Take it out of the output order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Take out an output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Take out of the outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Take the network over (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_dialogue.py" />
   <source>Take the values over (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Take {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/outputs.py" />
   <source>Take {0} out of the outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Take {0}, begin with {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Takes {0}: zeros to add: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Templates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Template…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>Tensorize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>Tensorize {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Tensorize…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Text of the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>Text of the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>That was all. Help ▸ Exercises has three tasks, and F1 the manual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>The best by the first goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/bond_utilisation.py" />
   <source>The bond was truncated to {0} and keeps {1} %; the next training starts from there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>The clipboard holds neither part of a drawing nor a network that can be imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The code was not saved: {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/opening.py" />
   <source>The compressed model cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>The cores are being truncated…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>The curves of their networks are overlaid in the colours of the table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>The data are being read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>The data to train on; Own file reads a table or arrays of yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The design cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>The design is being trained.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>The design is not trained; its initial weights are written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>The difference is the largest one from Keras’s answers to {0} examples, relative to the largest answer; the times are medians on one thread.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>The dimension that the source does not give</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>The disk or the server does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/view.py" />
   <source>The drawing of the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>The examples for which the layers are fitted; none to fit the weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>The experiment, the curves and answers of a run, the data, or all runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>The families of networks; each has a page in the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>The family of the network, and how much smaller it is than the layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The file cannot be saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>The file may be on a network disk that is gone, or on a disk that is asleep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>The file of weights to start from, {0}, does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>The first epoch is being trained; its figures follow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/previews/data_page.py" />
   <source>The first examples, as the models see them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>The folder was not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>The function that is applied to the result of the layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>The incoming data: its last axis, reshaped row by row into the legs of the bar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>The last run failed after {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>The last run failed at its start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The layer alone, or with a test or a model around it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>The layer as source that runs without tndesigner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The layer as source that runs without tndesigner; it follows every change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>The layers of the model will be listed here, with what each of them costs. Add a layer with the plus in the strip above, or open a trained Keras model with File ▸ Open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/model_strip.py" />
   <source>The layers of the model; a click shows a network, a right click offers what can be done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_view.py" />
   <source>The layers that a network can replace; those that are ticked are compressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>The length of each axis of an example, as in 28, 28; any for one that varies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The library that the code is written for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>The loss grows by this number times the sum of the squares of w†w − 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>The model and its dense twin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>The model is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>The model reads {0} {1} per example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>The models are being trained; their answers follow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>The name of the network in the model and in exported code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/page.py" />
   <source>The name on the drawing, in messages and in exported code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/picture.py" />
   <source>The network, as it will be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The next training begins with the weights that this run reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>The number of examples for which savings are counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>The number that belongs to the goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>The open legs of cores are the result, in the order of the numbers at their tips.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>The order in which the network is evaluated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>The ordinary layer that the network replaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>The output legs, in the order in which they make the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>The panel Problems lists what is still wrong, with buttons that mend it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/docks.py" />
   <source>The panels that share this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>The period of the decay rate; on plateau, the epochs without a smaller loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>The picture is on the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/exporting.py" />
   <source>The plot cannot be exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>The rule by which weights change in each step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The run cannot be deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The run cannot be renamed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>The sections that have all words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>The setup, the layers, their errors, or the models side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>The share of the rows that is not trained on, but validated with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>The size of the picture; 100 is the size on the screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>The smallest within {0} of the best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>The standard deviation of its numbers before training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>The steps in which the network is evaluated, with the operations and the size of each result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>The trained cores can be truncated once the training has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>The trained model {0} is not where it was; File ▸ Locate Trained Model says where it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/locating.py" />
   <source>The trained model “{0}” is not as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>The training process is starting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/families_box.py" />
   <source>The usual ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>The values of what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>The values to try, as in 2..16 or 2,4,8; empty for no variation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>The weights in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>The weights of the last run, or those that training starts with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>The whole drawing, or only what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/minimap.py" />
   <source>The whole drawing; drag the frame to move the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Theme, animation, snapping, the folder for runs, and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>There is no code while the network has errors; see Problems for the fixes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>There is no code: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>These runs have different metrics, which cannot share one scale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>They are lost if you do not save them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>This family saves nothing here; {0} would.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>This network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>This network gives {0}, but the layer gives {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>This network is wrong in two places. Mend both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>This network is {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>This saves nothing; smaller ranks would.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Tick all layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>TikZ: compiles on its own, and its tikzpicture can be copied into a paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>Time a training step and inference of the network and of its dense twin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Time for 32</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Time for one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Time of a training step of the batch, forward and backward, as a model of a processor core predicts it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Times smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>To replace a single layer, right-click it in the strip above and choose Tensorize…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Train More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Train each replaced layer alone, then the whole model; 0 for no tuning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Train many variants of this design and keep the best trade-offs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Train on this file, read in this way (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Train the last run for the same number of epochs again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Train the network and its dense twin (Ctrl+R)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Train with this many seeds; the result is the mean and the standard deviation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Trainable numbers; all bars have the same scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Trained models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Trained models (*.keras *.h5 *.hdf5);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Trained numbers; biases are the same on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Trained, epoch {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Training step of {0} examples on {1}: {2}, dense twin {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Training then starts without delay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Trials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Triangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Truncate Bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/bond_utilisation.py" />
   <source>Truncate bond to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Truncate to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Truncate to {0} (keeps {1} %)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Truncates the trained cores; the next training starts from them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/keys.py" />
   <source>Turn leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/keys.py" />
   <source>Turn legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull_leg.py" />
   <source>Turn {0}.{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>Two joined legs of the same dimension: their index is summed over. Larger bonds are thicker.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command_palette.py" />
   <source>Type a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Type a number to set its dimension; drag an end off to cut it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Type or paste an einsum string, such as nij,iar,jbr-&gt;nab, Python source with einsum, ncon or tn.Node, or JSON of Tensor-Network-Editor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Type over it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Undo {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>Unsaved changes cannot be kept against a crash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Untick all layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Untitled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Use These Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Use the {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Use the {0} instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Use {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Uses {0} of {1}; all of it is needed to keep {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Uses {0} of {1}; keeping {3} keeps {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Usual Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Validate with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Vector of ones {0}: sums over {1} values of an index; no parameters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Violet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Warm-up epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Ways to contract, the fastest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Ways to contract, the fastest first, which is used. Times are predicted unless they are measured here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Weight decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>What a good design has much or little of, separated by commas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>What each direction of the bond carries: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>What has been trained so far is kept as a run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>What is done about cells without a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>What is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>What is wrong, with buttons that mend it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>What stands before the decimals of a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>What stands between two cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>What the code contains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>What the layer stands for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>What the learning rate is multiplied by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>What the network saves beside the dense layer that it replaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>What the note says on the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>What the smaller model has to be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>What to count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>What training makes as small as it can</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>What you want to remember of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>What {0} becomes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>What {0} is for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Where Runs Are Kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Where the models are trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Where to report a fault, and what to write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Whether a trained number is added to each feature of the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Whether classes or numbers are learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Whether examples are numbers, or tokens for an embedding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Whether the first row has the names of the columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Whether the program is light or dark, or as the system is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Which classes are taken for which, or single examples with the answers to them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Which layers are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Which of the contractions in the source is meant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Which step is shown on the drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Which tensor is the input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>White paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Whole drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Whole layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>Why…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Write TensorBoard files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Write on the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Writing the code: {} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Writing the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Zoom at the pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>a bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>a comma cannot be both the separator and the decimal separator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a dilation of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a dropout rate of {0}; it is a share from 0 up to, but not including, 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a kernel of length {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>a layer needs at least one network, but got none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>a layer of class {0} is around one of class {1}, which cannot be kept as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a penalty of strength {0}; it must be a number above 0, such as 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>a step on small arrays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a stride of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>a table only looks numbers up, while the network works them out in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a window of length {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>alpha, the smallest share of the learning rate, is {0}; it must be from 0 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/kept.py" />
   <source>an argument of it is missing or wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>an axis of length {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>an axis of length {0} in one of its weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>an axis of the model's input has length {0}; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>an isometry from {0} numbers to {1}, kept so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>and {0} older ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/stack_edits.py" />
   <source>another layer is named {0!r}; give it a name of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/wording/text.py" />
   <source>any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>arrange.align_</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>arrange.colour_</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>arrange.distribute_</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>arrange.lay_out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>arrange.lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>arrange.mirror_across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>arrange.mirror_down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>arrange.rotate_left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>arrange.rotate_right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>arrange.shape_</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>as found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>as many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>as many parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>as the data suggest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>as the targets suggest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>axis {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>batch of 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>batch of 32</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>best weights kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>best weights, epoch {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>between two steps, the result of {0} takes {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>bond {0} has dimension {1}, but at most {2} can be used beside the {4} in parallel: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>bond {0} has dimension {1}, but at most {2} can be used: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>by a penalty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>by projection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}].layer is {1}; {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}].takes is empty; a layer takes at least one value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}].takes[{1}] is {2}; the inputs and earlier calls give values 0 to {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>choose data with answers: without them, the loss cannot be measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>choose data: tuning needs examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>clip norm {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>comma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command.py" />
   <source>commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>constant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>copy tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/titles.py" />
   <source>copy tensor {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/titles.py" />
   <source>core {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>core {0} alone holds {1} numbers of its {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/isometries.py" />
   <source>core {0} takes {1} numbers through {2}, but {3} lead on through {4}: as an isometry it keeps only {1} of them apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>cores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>cores that are kept isometries by {0}; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>correct the fields that are marked as wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>cosine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} has examples of shape {1}, but the model takes {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>dataset {0!r} has sequences of {1}, but the network takes {2}; give sequence={3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_embedding.py" />
   <source>dataset {0!r} has {1} tokens, but the vocabulary has {2}; give vocabulary={3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_conv2d.py" />
   <source>dataset {0!r} holds no pictures, which a convolution needs; try digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/recurrent.py" />
   <source>dataset {0!r} holds no sequences, but examples of shape {1}; try digits, speeches or sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/ends.py" />
   <source>dataset {0!r} holds no tokens, which {1} needs; try speeches or sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} holds numbers, but the model takes tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} holds tokens, but the model takes numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} needs a model that gives {1}, but this one gives {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>dense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>dense model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>dense twin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>did you mean {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>different</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.output_earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.output_later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>edit.select_all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>ellipsis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/curves.py" />
   <source>epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>epoch {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>error of the output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>error of the weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>every {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>exponential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>fewer parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>fold {0} is chosen, but folds are numbered from 1 to {1}; choose one of them, or 0 for all in turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>fold {0} is chosen, but the data is not split into folds; set the number of folds, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>fold {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>found: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>gives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>gives {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>goes to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/utilisation_legend.py" />
   <source>gradient of a core against its size, from 10⁻⁵ to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>grow a leg on a core and make it an output leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>has characters that cannot be seen; take them out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>has {0} characters; up to {1} can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>in epoch 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>in line {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip_row.py" />
   <source>in no layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>inference {0}, dense twin {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>input legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/titles.py" />
   <source>input {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>inputs is empty; a model has at least one input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>inputs[{0}]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>insert.bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>insert.copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>insert.core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>insert.frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>insert.input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>insert.leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>insert.note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>it has {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>it holds {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>it joins several inputs, and a network replaces a layer that takes one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>it may be {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>it may hold {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>it must be from 1 to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/compression/outlook.py" />
   <source>it stays as it is: no network is much smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/compression/outlook.py" />
   <source>it stays as it is: {0} is not among what is compressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>its diagram is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>joins {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/kept.py" />
   <source>layer {0!r} ({1}) cannot take {2}: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/kept.py" />
   <source>layer {0!r} ({1}) takes {2} inputs, but gets {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/reshaping.py" />
   <source>layer {0!r} cannot flatten shape {1}: one axis has no fixed length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/reshaping.py" />
   <source>layer {0!r} cannot give shape {1} ({2} numbers) the shape {3} ({4} numbers)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>layer {0!r} gives {1} numbers, but the output legs of its network make {2}; {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} has strides {1} and dilation {2}; one of both must be 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins along axis {1}, which shape {2} does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins several inputs, but gets one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins the shapes {1}, which do not fit together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins two inputs, but gets {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph_edits.py" />
   <source>layer {0!r} joins {1} values, so it cannot be removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} moves a kernel of {1} over a picture of {2}, which is smaller; the largest that fits is {3}, or use padding "same"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/layer.py" />
   <source>layer {0!r} needs a last axis of known length, but gets {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} needs pictures of shape (height, width, channels), but gets {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/tokens.py" />
   <source>layer {0!r} needs sequences of a known length, (length, features), but gets {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>layer {0!r} needs sequences of shape (length, features), but gets {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} pools windows of {1}, larger than the picture {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/layer.py" />
   <source>layer {0!r} refers to network {1}, which the design does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/layer.py" />
   <source>layer {0!r} takes one input, but gets {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>layer {0!r} takes {1} numbers, but the input legs of its network make {2}; {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problems_panel.py" />
   <source>layer {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} and an input are both named {1}; rename the layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>layer {0} before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>layer {0} has {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} has {1} numbers an example in its result ({2}); at most {3} are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} has {1} parameters ({2}); at most {3} are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} is network number {1}, which the design does not have; choose another network or remove the layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/isometries.py" />
   <source>layer {0} keeps its cores isometries, but none of the {1} cores of network {2} has legs that take numbers and legs that lead on to another core; leave them free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>layer {0} takes tokens, but {1} gives numbers; {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>layers of class {0} cannot be kept as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layers {0} and {1} are both named {2}; rename one of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>layers[{0}] is never called; call it or remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>leave rows out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>leg '{0}', the {1} of the kernel of network {2}, goes on to the result; let it end at a core, which sums over it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>leg '{0}', the {1} of the kernel of network {2}, is joined to leg '{3}' of the input; let it end at a core of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>leg {0} of {1} has no name; give it one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>legs '{0}' and '{1}' of the input of network {2} are joined to one index, but a token has both digits; let each end at a core of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>let it be at least 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>let the input be int32</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>make an open leg an output leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>make one of them larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>measured here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>measuring…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>median</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>metric and parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problems_panel.py" />
   <source>model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>more parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>most frequent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>move it to the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>network {0!r} gives {1} numbers, but as the {2} of layer {3!r} it needs {4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_embedding.py" />
   <source>network {0!r} has room for {1} tokens, but the vocabulary of layer {2!r} has {3}; make a leg of its input larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>network {0!r} has {1} inputs; a projection needs exactly 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>network {0!r} has {1} inputs; in a stack it needs exactly 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_conv2d.py" />
   <source>network {0!r} stands for a convolution and needs one input with a leg for rows, a leg for columns and legs for channels; it has {1} inputs with {2} legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>network {0!r} stands for attention and needs three inputs, for queries, keys and values; it has {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>network {0!r} stands for attention, so the first leg of each input and the first output leg run over one sequence; they have lengths {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>network {0!r} takes and gives sequences of shape {1}, but gets {2} from the layer before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_conv2d.py" />
   <source>network {0!r} takes {1} channels, but gets {2} from the layer before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>network {0!r} takes {1} numbers, but as the {2} of layer {3!r} it needs {4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>network {0!r} takes {1} numbers, but gets {2} from the layer before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/legend.py" />
   <source>network {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/errors.py" />
   <source>network {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>network: {0}
{1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>no legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>no legs yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>no limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>no network can replace it until the layers before it fit together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/searching/searcher.py" />
   <source>no trial was completed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>none of these; open legs take the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>none, all are free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>normal, deviation {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>nothing called {0} can vary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>nothing drawn yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>nothing is drawn yet; place an input and a core, and bond them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>now {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/wording/text.py" />
   <source>one number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>only one column can be read word by word, but {0} are named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>or to empty paper to grow a leg. Whole networks can be dragged in from Templates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>output legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>output {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>outputs is empty; a model has at least one output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>outputs[{0}] is {1}; the values of the model are 0 to {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>plateau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>problem: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>right: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>same class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>say how small the model should become</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>say what varies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>schedule {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>spaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>split by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/rows.py" />
   <source>stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>step {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>such as {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>summed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/translation.py" />
   <source>texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>the argument {0} of a layer of class {1} is an object, which is not kept; it must be plain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>the argument {0} of a layer of class {1} must hold a class_name and a config</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>the batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the batch size is {0}; the smallest is 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the choice {0} for gaps is unknown; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/estimator.py" />
   <source>the counting process ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the decay rate is {0}; it must be between 0 and 1, such as 0.5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the decimal separator is {0}, but must be . or ,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>the design does not have its network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the device {0} is unknown; it may be auto, cpu, or gpu: and a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>the disk or the server did not answer, and waiting for it was stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the experiment has no dataset; choose a bundled one or the path of a CSV or NPZ file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>the input and output legs on the side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the largest norm of the gradients is {0}; it must be a number above 0, such as 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>the layers of the model are 0 to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the learning rate falls every {0} epochs; the smallest number is 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the learning rate is {0}; it must be a number above 0, such as 0.001</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the learning-rate schedule {0} is unknown; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>the legs of {0} have different dimensions ({1}), but are one index; give all of them one dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>the loss {0!r} does not fit {1}; choose {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>the loss {0!r} needs {1!r} as the last activation, but that is {2!r}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the loss {0} is unknown; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>the matrix “{0}” of the {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>the model has inputs: {0}, outputs: {1}; only models with one of each can be trained here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>the model has no layer that a network makes smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>the model has no layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph_edits.py" />
   <source>the model has {0} outputs; add the layer behind one of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>the model is being read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>the model's input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the model's input has no axes; give its shape, as in 784 or 28, 28</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the model's input has the unknown type {0}; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the name of leg {0} of {1} {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the name of {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>the network has no core, so it has nothing to train; add a core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>the network has no input; add one and bond its legs to cores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the network has no name; give it one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>the network has no output; {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/recurrent.py" />
   <source>the network {0!r} has all gates, so there can be no network {1!r}; remove one of the two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the network's name {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the number of epochs is {0}; the smallest is 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the number of folds is {0}; it must be from 2 to {1}, or 1 for a single split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the number of seeds is {0}; it must be from 1 to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>the number of the trial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the optimizer {0} is unknown; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>the other legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>the output order names leg {0}, which does not exist; take it out of the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the patience of early stopping is {0} epochs; it must be at least 1, or 0 for no early stopping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/exporting.py" />
   <source>the picture cannot be saved there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/searching/searcher.py" />
   <source>the process cannot be started: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/searching/searcher.py" />
   <source>the process ended unexpectedly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/compressor.py" />
   <source>the process that compresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/deployer.py" />
   <source>the process that writes the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>the product {0} takes {1} FLOPs a batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/compressor.py" />
   <source>the report cannot be read: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/wording/comparisons.py" />
   <source>the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the seed is {0}; it must be from 0 to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the separator is {0}, but must be one character, tab or space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the smallest improvement for early stopping (min_delta) is {0}; it must be a number of at least 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/worker_process.py" />
   <source>the training process sent more than can be read, and was ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/controller.py" />
   <source>the training process was ended by force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/warm_worker.py" />
   <source>the training process was replaced by another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/wording/comparisons.py" />
   <source>the twin needs none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the unknown activation {0}; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the unknown padding {0}; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the validation fraction is {0}, but must be between 0 and 1, or the name of a column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the warm-up takes {0} epochs, but training only {1}; shorten the warm-up or train for longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the warm-up takes {0} epochs; the smallest number is 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the weight decay is {0}; it must be a number of at least 0, such as 0.004</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>the {0} is {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>the {0} make {1} numbers an example ({2}); at most {3} are possible, so make some of them smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/codegen/exporters.py" />
   <source>there are {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/datasets/catalogue.py" />
   <source>there are {0}; or give the path of a file of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>there is no family of networks for layers of this kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>those that can be replaced are {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>tick a layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>tndesigner ended before these changes were saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>train.truncate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/network_names.py" />
   <source>two networks are named {0}; rename one of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/wording/comparisons.py" />
   <source>under {0} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/utilisation_legend.py" />
   <source>used part of a bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>view.fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>weight decay {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph_edits.py" />
   <source>what comes out here goes to {0}; add the layer in one of the branches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>with others and opened again. Press Train to make the first one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>write NAME=VALUES, as in cores=2..4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>{0:,} × {1:,} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>{0:.0f} × {1:.0f} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/history_panel.py" />
   <source>{0}  (now)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>{0} + {1} examples of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>{0} = {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0} FLOPs a batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0} FLOPs a batch, {1} at the peak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} FLOPs per example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>{0} against {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>{0} and {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/worker_process.py" />
   <source>{0} cannot be started: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>{0} characters are too many; {1} can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>{0} classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/history_panel.py" />
   <source>{0} edits before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} faster with a batch of 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} features</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>{0} folds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>{0} gives value {1}, which no call takes and is not an output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>{0} has dimension {1}, but {2} has {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>{0} has dimension {1}, but {2}, which it is joined to, has {3}; give both one dimension or remove the bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/dimensions.py" />
   <source>{0} has dimension {1}; the largest possible is {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/dimensions.py" />
   <source>{0} has dimension {1}; the smallest is 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>{0} has no legs, so it joins nothing; give it legs or remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>{0} has no path to {1}; bond them together, or remove one part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} has no {1} factors of about equal size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>{0} has the same name as an older {1}; give it a name of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>{0} has two legs named {1}; rename one of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>{0} has {1} weights ({2}); at most {3} are possible, so make a leg smaller or split it into several cores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>{0} have no path to {1}; bond them together, or remove one part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/attention.py" />
   <source>{0} heads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} hidden units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>{0} in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>{0} in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>{0} in {1} runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>{0} in, {1} out; {2} numbers without biases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>{0} is among the outputs, but bonded to {1}; take it out of the order or remove the bond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>{0} is open, but has no place among the outputs; bond it, make it an output leg, or remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} is prime</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>{0} is written, but not compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>{0} is {1} times among the outputs; keep one place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>{0} isometric cores, max |w†w − 1| is {1} in {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} its FLOPs, in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>{0} larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} larger on disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>{0} number {1} has no name; give it one</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>{0} numbers</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>{0} numbers = {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers a head</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers a head for values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers that come in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers that come out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_fields.py" />
   <source>{0} of the layer; Keras and design files call it {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>{0} of {1} cores are held; {2} can have any size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>{0} of {1} layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>{0} of {1} make only {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>{0} of {1} parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>{0} of {1} trials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} or {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>{0} others</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>{0} parameters</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>{0} params</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>{0} points higher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>{0} points lower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>{0} runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>{0} seeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/confusion_plot.py" />
   <source>{0} seen as {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} slower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} slower with a batch of 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/card.py" />
   <source>{0} smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} smaller on disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>{0} stays as it is: no network can replace it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} steps on small arrays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} take longer than one large product of matrices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/confusion_plot.py" />
   <source>{0} taken for {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>{0} texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} than the dense twin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>{0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>{0} with dilation {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/models/layer.py" />
   <source>{0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>{0} {1} ± {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>{0} · paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>{0} · stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} · {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>{0} · {1} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/guide.py" />
   <source>{0} · {1} of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} × {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} – {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>{0} — tndesigner manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/inputs.py" />
   <source>{0}, a leg of the input, leads nowhere; bond it to a core, or make it an output leg to pass it through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/rows.py" />
   <source>{0}, of the output {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/fields.py" />
   <source>{0}, typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>{0}, {1} against parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>{0}, {1} parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/rows.py" />
   <source>{0}, {1} smaller; error of the weights {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0}. {1}, {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0}. {1}, {2} measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0}: as {1} a leg of 1 carries nothing, and one core holds a leg of {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0}: as {1} one core holds a leg of {2}, so little is saved there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/plot.py" />
   <source>{0}: drag to move, turn the wheel to zoom, right-click to save it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0}: pad to {1} = {2}, {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0}: padded to {1} = {2}, so {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>{0}: {1} parameters, error {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>{0}: {1}. {2} examples to train on and {3} to validate with, each of {4}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>{0}; let it take {1} and begin with a flatten layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/isometries.py" />
   <source>{0}; make leg '{1}' at most {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_rows.py" />
   <source>{0}; there was no data to measure that of the output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0}; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0}×{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>{2}
{0} FLOPs for the batch
the result takes {1} bytes
B is the batch; in the equation it is a</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/opening.py" />
   <source>“{0}” cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>“{}” cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>“{}” cannot be recovered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>“{}” cannot be reloaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/out_of_action.py" />
   <source>“{}” has failed and is out of action in this window. Everything else works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>“{}” was changed by another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>“{}” was not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>“{}” was removed by another program; only this window has it now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problems_panel.py" />
   <source>… and {0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>● Tuned</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
