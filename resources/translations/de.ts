<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>texts</name>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>% of the rows</source>
   <translation>% der Zeilen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>(missing)</source>
   <translation>(fehlt)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>, {0} missing</source>
   <translation>, {0} fehlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>1 to {0} can be used: {1}.</source>
   <translation>1 bis {0} sind nutzbar: {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>1 where all indices are equal, 0 elsewhere: its legs are one index. It has no parameters.</source>
   <translation>1, wo alle Indizes gleich sind, sonst 0: Seine Beine sind ein Index. Er hat keine Parameter.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/diamonds.py" />
   <source>53,940 diamonds; the answer is the logarithm of the price. All columns and the answer are standardised. Cut, colour and clarity are numbers from 0, the worst. Stones that agree in all columns are on one side.</source>
   <translation>53.940 Diamanten; die Antwort ist der Logarithmus des Preises. Alle Spalten und die Antwort sind standardisiert. Schliff, Farbe und Reinheit sind Zahlen ab 0, dem Schlechtesten. Steine, die in allen Spalten übereinstimmen, sind auf derselben Seite.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A 3 × 3 kernel from 32 to 64 channels as a sum of 16 outer products around one dot.</source>
   <translation>Ein 3×3-Faltungskern von 32 auf 64 Kanäle als Summe von 16 äußeren Produkten um einen Punkt.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A Keras model of two convolutions and a wide layer. Networks make it ten times smaller.</source>
   <translation>Ein Keras-Modell aus zwei Faltungen und einer breiten Schicht. Netze machen es zehnmal kleiner.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A PEPS of two rows and three columns: 160 weights in the place of 16,384.</source>
   <translation>Ein PEPS aus zwei Zeilen und drei Spalten: 160 Gewichte statt 16.384.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A convolution whose channels are cut into groups, each with a kernel of its own, that do not mix.</source>
   <translation>Eine Faltung, deren Kanäle in Gruppen mit je einem eigenen Faltungskern zerlegt sind, die sich nicht mischen.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A convolution with few filters, and a 1×1 convolution that makes all channels of them.</source>
   <translation>Eine Faltung mit wenigen Filtern und eine 1×1-Faltung, die daraus alle Kanäle macht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>A copy is written shortly after each edit</source>
   <translation>Kurz nach jeder Änderung wird eine Kopie geschrieben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>A copy tensor has the same dimension at all legs</source>
   <translation>Ein Kopiertensor hat an allen Beinen dieselbe Dimension</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>A copy tensor joins more than two cores, so this is the share of the parts that it joins.</source>
   <translation>Ein Kopiertensor verbindet mehr als zwei Kerne; dies ist also der Anteil der Teile, die er verbindet.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>A dot that joins its legs to one index. It has no parameters.</source>
   <translation>Ein Punkt, der seine Beine zu einem Index verbindet. Er hat keine Parameter.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>A double click places a core, too. Drag from its rim to another core to bond them,</source>
   <translation>Auch ein Doppelklick setzt einen Kern. Ziehen Sie von seinem Rand auf einen anderen Kern, um beide zu verbinden,</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>A field of the form is invalid; the reason is shown below it</source>
   <translation>Ein Feld des Formulars ist ungültig; der Grund steht darunter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>A folder for TensorFlow and TensorFlow Serving.</source>
   <translation>Ein Ordner für TensorFlow und TensorFlow Serving.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>A grid of dots, which fades when zoomed out</source>
   <translation>Ein Punktraster, das beim Verkleinern verblasst</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A kernel as a sum of outer products, run as four thin convolutions; the rank is the number of terms.</source>
   <translation>Ein Faltungskern als Summe äußerer Produkte, ausgeführt als vier dünne Faltungen; der Rang ist die Zahl der Summanden.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A kernel as a tensor train; the convolution of Google's TensorNetwork, weight for weight.</source>
   <translation>Ein Faltungskern als Tensorzug; die Faltung aus Googles TensorNetwork, Gewicht für Gewicht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>A model is being compressed.</source>
   <translation>Ein Modell wird gerade komprimiert.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>A name for the run; its folder keeps its own</source>
   <translation>Ein Name für den Lauf; sein Ordner behält den bisherigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>A network with errors cannot be contracted; see Problems for the fixes.</source>
   <translation>Ein Netz mit Fehlern lässt sich nicht kontrahieren; Abhilfe steht unter Probleme.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>A number of {0} digits</source>
   <translation>Eine Zahl mit {0} Ziffern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>A number of {0} digits is too large; the largest is {1}</source>
   <translation>Eine Zahl mit {0} Ziffern ist zu groß; die größte ist {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>A number of {0} digits is too small; the smallest is {1}</source>
   <translation>Eine Zahl mit {0} Ziffern ist zu klein; die kleinste ist {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/reader.py" />
   <source>A page of the manual; Backspace goes back</source>
   <translation>Eine Seite des Handbuchs; Rücktaste geht zurück</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>A part of tndesigner has failed</source>
   <translation>Ein Teil von tndesigner ist ausgefallen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A ring of four cores does almost as well with a third of the weights of the tensor train.</source>
   <translation>Ein Ring aus vier Kernen ist mit einem Drittel der Gewichte fast so gut wie der Tensor-Train.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A ring with a core for each input leg and each output leg, smaller than a ring of cores with both.</source>
   <translation>Ein Ring mit einem Kern für jedes Eingangs- und jedes Ausgangsbein, kleiner als ein Ring aus Kernen mit beiden.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A row of cores reads a feature vector site by site; one leg in the middle gives the classes.</source>
   <translation>Eine Reihe von Kernen liest einen Merkmalsvektor Stelle für Stelle; ein Bein in der Mitte gibt die Klassen.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A row of small cores instead of a table of words: the digits of a word's number select their slices.</source>
   <translation>Eine Reihe kleiner Kerne statt einer Tabelle von Wörtern: Die Ziffern der Wortnummer wählen ihre Scheiben.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A row of small cores instead of one large matrix; the bonds between them set how much it can express.</source>
   <translation>Eine Reihe kleiner Kerne statt einer großen Matrix; die Bindungen dazwischen bestimmen, wie viel sie ausdrücken kann.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A small Transformer sorts digits; its feed-forward is two tensor trains.</source>
   <translation>Ein kleiner Transformer sortiert Ziffern; sein Feed-Forward besteht aus zwei Tensorzügen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>A small picture of the whole drawing in a corner of the canvas</source>
   <translation>Ein kleines Bild der ganzen Zeichnung in einer Ecke der Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A staircase of cores, each mixing two neighbouring lines; the entangler of Google's TensorNetwork.</source>
   <translation>Eine Treppe aus Kernen, die je zwei benachbarte Linien mischen; der Entangler aus Googles TensorNetwork.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A table of 5,000 words as two cores: a word’s digits pick slices, and the table is never built.</source>
   <translation>Eine Tabelle von 5.000 Wörtern als zwei Kerne: Die Ziffern eines Wortes wählen Scheiben, und die Tabelle entsteht nie.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>A tensor that is trained. Each leg is one of its indices, with its dimension beside it.</source>
   <translation>Ein Tensor, der trainiert wird. Jedes Bein ist einer seiner Indizes; daneben steht die Dimension.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A tensor train closed to a ring, so that no core is at an end and all are alike.</source>
   <translation>Ein zum Ring geschlossener Tensorzug: Kein Kern liegt am Ende, und alle sind gleich.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A tensor train of three cores reads pictures of 8 × 8 pixels; it trains in seconds.</source>
   <translation>Ein Tensorzug aus drei Kernen liest Bilder von 8 × 8 Pixeln; er trainiert in Sekunden.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A tensor train over the factors of the channels, with the window of the kernel as its first core.</source>
   <translation>Ein Tensorzug über die Faktoren der Kanäle, mit dem Fenster des Faltungskerns als erstem Kern.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A thin core for each digit of a word's number and each factor of its vector, joined by a single dot.</source>
   <translation>Ein dünner Kern für jede Ziffer der Wortnummer und jeden Faktor des Vektors, verbunden durch einen einzigen Punkt.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A thin core for each digit of a word's number and each factor of its vector; a small core mixes them.</source>
   <translation>Ein dünner Kern für jede Ziffer der Wortnummer und jeden Faktor des Vektors; ein kleiner Kern mischt sie.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A thin core of its own narrows each leg first; one small core in the middle mixes them all.</source>
   <translation>Ein eigener dünner Kern verengt zuerst jedes Bein; ein kleiner Kern in der Mitte mischt alle.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/compress_panel.py" />
   <source>A trained Keras model (.keras, .h5) is compressed here: networks take the place of its layers, fitted to what these do. Open one, or the trained model among the examples.</source>
   <translation>Hier wird ein trainiertes Keras-Modell (.keras, .h5) komprimiert: Netze treten an die Stelle seiner Schichten, angepasst an das, was diese tun. Öffnen Sie eines oder das trainierte Modell unter den Beispielen.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A tree of seven cores prices diamonds from nine measurements.</source>
   <translation>Ein Baum aus sieben Kernen schätzt aus neun Messwerten den Preis von Diamanten.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A tree of three cores does almost as well with three eighths of the weights.</source>
   <translation>Ein Baum aus drei Kernen ist mit drei Achteln der Gewichte fast genauso gut.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/family_choices.py" />
   <source>A width of {0} = {1} would factor well.</source>
   <translation>Eine Breite von {0} = {1} ließe sich gut zerlegen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>About tndesigner</source>
   <translation>Über tndesigner</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Across</source>
   <translation>Waagerecht</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Actual Size</source>
   <translation>Tatsächliche Größe</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Copy Tensor</source>
   <translation>Kopiertensor hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Core</source>
   <translation>Kern hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Add Empty Network</source>
   <translation>Leeres Netz hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Input</source>
   <translation>Eingang hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Add Layer…</source>
   <translation>Schicht hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Leg</source>
   <translation>Bein hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>Add Network</source>
   <translation>Netz hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Note</source>
   <translation>Notiz hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/gap.py" />
   <source>Add a layer at position {0}</source>
   <translation>Eine Schicht an Stelle {0} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/gap.py" />
   <source>Add a layer here</source>
   <translation>Hier eine Schicht hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Add a layer with this network at the end of the model</source>
   <translation>Eine Schicht mit diesem Netz am Ende des Modells hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Add a leg</source>
   <translation>Ein Bein hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Add an output</source>
   <translation>Einen Ausgang hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Add beside it</source>
   <translation>Daneben hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add copy tensor {0}</source>
   <translation>Kopiertensor {0} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add core {0}</source>
   <translation>Kern {0} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add frame</source>
   <translation>Rahmen hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add input {0}</source>
   <translation>Eingang {0} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Add it to the model</source>
   <translation>Zum Modell hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Add leg {0}</source>
   <translation>Bein {0} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add note</source>
   <translation>Notiz hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Add to the Model</source>
   <translation>Zum Modell hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Add to the selection</source>
   <translation>Zur Auswahl hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Add {0}</source>
   <translation>{0} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Add {0} to the model</source>
   <translation>{0} zum Modell hinzufügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Adds a bias</source>
   <translation>Fügt einen Bias hinzu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problem_row.py" />
   <source>Advice</source>
   <translation>Rat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>After reloading, undo brings back your unsaved changes.</source>
   <translation>Nach dem Neuladen bringt „Rückgängig“ Ihre ungespeicherten Änderungen zurück.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Align</source>
   <translation>Ausrichten</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align bottom</source>
   <translation>Unten ausrichten</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align centre</source>
   <translation>An der Mittelachse ausrichten</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align left</source>
   <translation>Links ausrichten</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align middle</source>
   <translation>Auf mittlerer Höhe ausrichten</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align right</source>
   <translation>Rechts ausrichten</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align top</source>
   <translation>Oben ausrichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>All GPUs</source>
   <translation>Alle GPUs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>All bonds</source>
   <translation>Alle Bindungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_table.py" />
   <source>All layers in the order of the model; a double click puts a network in the place of one</source>
   <translation>Alle Schichten in der Reihenfolge des Modells; ein Doppelklick ersetzt eine durch ein Netz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>All layers of the model in a table</source>
   <translation>Alle Schichten des Modells in einer Tabelle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>All pages of the manual</source>
   <translation>Alle Seiten des Handbuchs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_table.py" />
   <source>All runs; select one to see its curves, or several to compare them</source>
   <translation>Alle Läufe; wählen Sie einen, um seine Kurven zu sehen, oder mehrere zum Vergleich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>All shortcuts, and what the pointer does on the canvas</source>
   <translation>Alle Tastenkürzel, und was der Mauszeiger auf der Zeichenfläche tut</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>An LSTM reads each picture row by row; both of its matrices, with all four gates, are tensor trains.</source>
   <translation>Ein LSTM liest jedes Bild Zeile für Zeile; seine beiden Matrizen mit allen vier Gattern sind Tensorzüge.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>An einsum string, or Python source with contractions</source>
   <translation>Ein Einsum-Ausdruck oder Python-Quelltext mit Kontraktionen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>An export of tndesigner: {0}.</source>
   <translation>Ein Export von tndesigner: {0}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>An input, an output, or summed over</source>
   <translation>Ein Eingang, ein Ausgang, oder es wird darüber summiert</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>An irregular network of five cores and a copy tensor, as you might draw it yourself.</source>
   <translation>Ein unregelmäßiges Netz aus fünf Kernen und einem Kopiertensor, wie man es selbst zeichnen könnte.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>And {0} more.</source>
   <translation>Und {0} weitere.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Another Family…</source>
   <translation>Andere Familie…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Another colour</source>
   <translation>Andere Farbe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Another leg of {0} is named {1}; give another name</source>
   <translation>Ein anderes Bein von {0} heißt {1}; geben Sie einen anderen Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Another network is named {0}</source>
   <translation>Ein anderes Netz heißt {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Another network is named {0}; give another name</source>
   <translation>Ein anderes Netz heißt {0}; geben Sie einen anderen Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Another tensor is named {0}; give another name</source>
   <translation>Ein anderer Tensor heißt {0}; geben Sie einen anderen Namen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Answer difference</source>
   <translation>Abweichung der Antworten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Apache License 2.0</source>
   <translation>Apache-Lizenz 2.0</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Arguments</source>
   <translation>Argumente</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Arrange</source>
   <translation>Anordnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Arrange the whole network in its usual form; locked tensors stay where they are</source>
   <translation>Das ganze Netz in seiner üblichen Form anordnen; gesperrte Tensoren bleiben, wo sie sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>Array “{0}” is taken as the examples, and “{1}” as their answers.</source>
   <translation>Array „{0}“ wird als die Beispiele genommen, und „{1}“ als ihre Antworten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/history_panel.py" />
   <source>As opened</source>
   <translation>Wie geöffnet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>At most parameters</source>
   <translation>Höchstens Parameter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>At most {0} can be used: {1}.</source>
   <translation>Höchstens {0} sind nutzbar: {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>At most {0} of {1} parameters</source>
   <translation>Höchstens {0} von {1} Parametern</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Attention</source>
   <translation>Attention</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Attention projections</source>
   <translation>Attention-Projektionen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Automatic layout leaves the tensor where it is</source>
   <translation>Das automatische Anordnen lässt den Tensor, wo er ist</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Average</source>
   <translation>Mittelwert</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Average pooling</source>
   <translation>Mittelwert-Pooling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Axes</source>
   <translation>Achsen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Axis</source>
   <translation>Achse</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Back (Alt+Left)</source>
   <translation>Zurück (Alt+Links)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Balanced acc.</source>
   <translation>Ausgew. Gen.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bar</source>
   <translation>Balken</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Base</source>
   <translation>Basis</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Batch of 1</source>
   <translation>Batch von 1</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Batch of 32</source>
   <translation>Batch von 32</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Batch size</source>
   <translation>Batchgröße</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Batch size for savings</source>
   <translation>Batchgröße für die Ersparnis</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Becomes</source>
   <translation>Wird zu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Before and after; all bars have the same scale</source>
   <translation>Vorher und nachher; alle Balken haben denselben Maßstab</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Best weights kept: epoch {0}, dense twin epoch {1}.</source>
   <translation>Beste Gewichte behalten: Epoche {0}, dichter Zwilling Epoche {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Best weights kept: epoch {0}.</source>
   <translation>Beste Gewichte behalten: Epoche {0}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Block term</source>
   <translation>Blockterme</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Blocks</source>
   <translation>Blöcke</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Bond</source>
   <translation>Bindung</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension (TT-rank): one for all bonds, or one for each from left to right.</source>
   <translation>Bindungsdimension (TT-Rang): eine für alle Bindungen oder je eine von links nach rechts.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension (TT-rank): one for all bonds, or one for each; the first is the window's.</source>
   <translation>Bindungsdimension (TT-Rang): eine für alle Bindungen oder je eine; die erste gehört zum Fenster.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension above each layer of isometries, one number for each layer.</source>
   <translation>Bindungsdimension über jeder Lage von Isometrien, eine Zahl je Lage.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension: one for all bonds, or one for each from left to right.</source>
   <translation>Bindungsdimension: eine für alle Bindungen oder je eine von links nach rechts.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension: one for all bonds, or one for each, row by row: right, then down.</source>
   <translation>Bindungsdimension: eine für alle Bindungen oder je eine, Zeile für Zeile: nach rechts, dann nach unten.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension: one for all bonds, or one for each; the last closes the ring.</source>
   <translation>Bindungsdimension: eine für alle Bindungen oder je eine; die letzte schließt den Ring.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension: one for all bonds, or one for the bond above each core, leaves first.</source>
   <translation>Bindungsdimension: eine für alle Bindungen oder je eine für die Bindung über jedem Kern, Blätter zuerst.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/inputs.py" />
   <source>Bond it to {0}</source>
   <translation>Mit {0} verbinden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Bond {0} of dimension {1}: summed over.</source>
   <translation>Bindung {0} der Dimension {1}: Darüber wird summiert.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>Bond {0} to {1} with dimension 1</source>
   <translation>{0} mit {1} durch Dimension 1 verbinden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/bonding_by_keys.py" />
   <source>Bond {0} to {1}: Enter joins them, Tab or an arrow chooses another, Esc leaves</source>
   <translation>{0} mit {1} verbinden: Enter verbindet, Tab oder eine Pfeiltaste wählt ein anderes Ende, Esc bricht ab</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Bond {0}: dimension {1}</source>
   <translation>Bindung {0}: Dimension {1}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bottom</source>
   <translation>Unten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Break it: drag an end of the bond between the cores off to empty paper. Problems says what is wrong.</source>
   <translation>Zerstören Sie es: Ziehen Sie ein Ende der Bindung zwischen den Kernen auf leeres Papier. Unter Probleme steht, was falsch ist.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Building the models</source>
   <translation>Modelle werden gebaut</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Buttons at the left of the canvas</source>
   <translation>Schaltflächen links neben der Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/tool_column.py" />
   <source>Buttons that place tensors, legs and bonds</source>
   <translation>Schaltflächen, die Tensoren, Beine und Bindungen setzen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>CP (sum of outer products)</source>
   <translation>CP (Summe äußerer Produkte)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>CP convolution</source>
   <translation>CP-Faltung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Can be tensorized</source>
   <translation>Tensorisierbar</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Cancel and Close</source>
   <translation>Abbrechen und schließen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Canvas</source>
   <translation>Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Causal</source>
   <translation>Kausal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Centre</source>
   <translation>Mittelachse</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Change Search</source>
   <translation>Suche ändern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/styling.py" />
   <source>Change colour</source>
   <translation>Farbe ändern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/styling.py" />
   <source>Change shape</source>
   <translation>Form ändern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>Change the design so that it can be trained</source>
   <translation>Den Entwurf so ändern, dass er trainiert werden kann</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>Change the network so that this row becomes better</source>
   <translation>Das Netz so ändern, dass diese Zeile besser wird</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Channels before and after the small kernel: one number for both, or two.</source>
   <translation>Kanäle vor und nach dem kleinen Faltungskern: eine Zahl für beide, oder zwei.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Channels in</source>
   <translation>Kanäle am Eingang</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Channels of the input pictures.</source>
   <translation>Kanäle der Eingangsbilder.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Channels of the output pictures.</source>
   <translation>Kanäle der Ausgangsbilder.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Channels out</source>
   <translation>Kanäle am Ausgang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Chart</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Checking…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Chi</source>
   <translation>Chi</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Choices</source>
   <translation>Entscheidungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Choose Another Family…</source>
   <translation>Andere Familie wählen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Choose a family and its numbers, with what they save</source>
   <translation>Eine Familie und ihre Zahlen wählen, mit dem, was sie sparen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Choose a file and write the picture (Enter)</source>
   <translation>Eine Datei wählen und das Bild schreiben (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Choose a file, write the model and measure it there (Enter)</source>
   <translation>Eine Datei wählen, das Modell schreiben und dort messen (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Choose a folder for new runs; runs that exist stay where they are</source>
   <translation>Einen Ordner für neue Läufe wählen; vorhandene Läufe bleiben, wo sie sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>Choose a run in the table, or several to compare them.</source>
   <translation>Wählen Sie in der Tabelle einen Lauf oder mehrere zum Vergleich.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>Choose data</source>
   <translation>Daten wählen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>Choose runs to see their curves here.</source>
   <translation>Wählen Sie Läufe, um ihre Kurven hier zu sehen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>Choose the columns and the split</source>
   <translation>Spalten und Aufteilung wählen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Choose where runs are kept</source>
   <translation>Wählen, wo Läufe aufbewahrt werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Circle</source>
   <translation>Kreis</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Class name</source>
   <translation>Klassenname</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/class_balance.py" />
   <source>Class “{0}” has {1} of {2} rows ({3:.2g} %); class weights let it count, and balanced accuracy shows whether it is learned.</source>
   <translation>Klasse „{0}“ hat {1} von {2} Zeilen ({3:.2g} %); Klassengewichte lassen sie zählen, und die balancierte Genauigkeit zeigt, ob sie gelernt wird.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/class_balance.py" />
   <source>Class “{0}” has {1} of {2} rows ({3:.2g} %); each class weighs the same in training.</source>
   <translation>Klasse „{0}“ hat {1} von {2} Zeilen ({3:.2g} %); jede Klasse wiegt im Training gleich viel.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Clear List</source>
   <translation>Liste leeren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Click a leg or a bond and type a number: its dimension</source>
   <translation>Klicken Sie auf ein Bein oder eine Bindung und tippen Sie eine Zahl: die Dimension</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Click on anything to learn what it is, with a link to its page of the manual</source>
   <translation>Klicken Sie auf irgendetwas, um zu erfahren, was es ist, mit einem Verweis ins Handbuch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Click on the bond and type 8: it becomes thicker, and the savings follow.</source>
   <translation>Klicken Sie auf die Bindung und tippen Sie 8: Sie wird dicker, und die Ersparnis folgt.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Click on the bond and type a number of at most 4.</source>
   <translation>Klicken Sie auf die Bindung und tippen Sie eine Zahl von höchstens 4.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Click on the line of its leg, type 32 and press Enter: its dimension.</source>
   <translation>Klicken Sie auf die Linie seines Beins, tippen Sie 32 und drücken Sie Enter: seine Dimension.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Clip norm</source>
   <translation>Normgrenze</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Close Window</source>
   <translation>Fenster schließen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Close this dialogue (Esc)</source>
   <translation>Diesen Dialog schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/dock_title.py" />
   <source>Close this panel</source>
   <translation>Diesen Bereich schließen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Close without a network (Esc)</source>
   <translation>Ohne Netz schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Close without a picture (Esc)</source>
   <translation>Ohne Bild schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Close; every change holds already (Esc)</source>
   <translation>Schließen; jede Änderung gilt bereits (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Close; the program continues (Esc)</source>
   <translation>Schließen; das Programm läuft weiter (Esc)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Clothes</source>
   <translation>Kleidung</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Clothes, found by a search</source>
   <translation>Kleidung, per Suche gefunden</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Clothes, four cores</source>
   <translation>Kleidung, vier Kerne</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Clothes, thin convolutions</source>
   <translation>Kleidung, dünne Faltungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Code of the network</source>
   <translation>Code des Netzes</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Colour of the core</source>
   <translation>Farbe des Kerns</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>Column “{0}” has {1} such as {2}, no date, taken as missing.</source>
   <translation>Spalte „{0}“: {1} wie {2}, kein Datum, als fehlend gewertet.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>Column “{0}” has {1} such as {2}, no number, taken as missing.</source>
   <translation>Spalte „{0}“: {1} wie {2}, keine Zahl, als fehlend gewertet.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>Column “{0}” has {1} texts, of which the 100 most frequent are used.</source>
   <translation>Spalte „{0}“ hat {1} Texte, von denen die 100 häufigsten verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/survey.py" />
   <source>Column “{0}” holds dates in two forms such as {1} and {2}, which are read as texts; write all of them in one form.</source>
   <translation>Spalte „{0}“ enthält Datumsangaben in zwei Formen wie {1} und {2}, die als Texte gelesen werden; schreiben Sie alle in einer Form.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/survey.py" />
   <source>Column “{0}” holds dates such as {1}, which are read with the month first.</source>
   <translation>Spalte „{0}“ enthält Datumsangaben wie {1}, die mit dem Monat zuerst gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>Column “{0}” holds infinite numbers, which are taken as missing.</source>
   <translation>Spalte „{0}“ enthält unendliche Zahlen, die als fehlend gelten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/typed_table.py" />
   <source>Column “{0}” holds lists or records, and is left out.</source>
   <translation>Spalte „{0}“ enthält Listen oder Datensätze und wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/survey.py" />
   <source>Column “{0}” holds pairs of numbers such as {1}, which are read as texts; write each number into a column of its own.</source>
   <translation>Spalte „{0}“ enthält Zahlenpaare wie {1}, die als Texte gelesen werden; schreiben Sie jede Zahl in eine eigene Spalte.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>Column “{0}” is learned; {1}.</source>
   <translation>Spalte „{0}“ wird gelernt; {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>Column “{0}” is left out: {1}.</source>
   <translation>Spalte „{0}“ wird weggelassen: {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Columns of the grid.</source>
   <translation>Spalten des Gitters.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Columns of the table</source>
   <translation>Spalten der Tabelle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Command Palette…</source>
   <translation>Befehlspalette…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command_palette.py" />
   <source>Command palette</source>
   <translation>Befehlspalette</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>Compared with its dense twin: {0}, {1}.</source>
   <translation>Verglichen mit dem dichten Zwilling: {0}, {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Comparing ways to contract: {} s</source>
   <translation>Kontraktionswege werden verglichen: {} s</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Comparing with Keras and with the dense twin</source>
   <translation>Vergleich mit Keras und mit dem dichten Zwilling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Compress</source>
   <translation>Komprimieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Compressed</source>
   <translation>Komprimiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Compressed to</source>
   <translation>Komprimiert auf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Compression</source>
   <translation>Kompression</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Compress…</source>
   <translation>Komprimieren…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Concatenate</source>
   <translation>Concatenate</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Confusion</source>
   <translation>Verwechslungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Confusion of the dense twin</source>
   <translation>Verwechslungen des dichten Zwillings</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Confusion of the network</source>
   <translation>Verwechslungen des Netzes</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>Constant</source>
   <translation>Konstant</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Continue without this step</source>
   <translation>Ohne diesen Schritt weitermachen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Continues.</source>
   <translation>Läuft noch.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Contract</source>
   <translation>Verengen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Contraction</source>
   <translation>Kontraktion</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Convolution</source>
   <translation>Faltung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Copy Details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Copy Tensor</source>
   <translation>Kopiertensor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Copy all of the code</source>
   <translation>Den ganzen Code kopieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Copy as Picture</source>
   <translation>Als Bild kopieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Copy tensor</source>
   <translation>Kopiertensor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Copy tensor {0} ({1}): joins its legs to one index; no parameters.</source>
   <translation>Kopiertensor {0} ({1}): verbindet seine Beine zu einem Index; keine Parameter.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Copy tensor {0}: {1}</source>
   <translation>Kopiertensor {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Copy the selection, or the whole drawing, as a picture for texts and slides</source>
   <translation>Die Auswahl oder die ganze Zeichnung als Bild für Texte und Folien kopieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Copy the versions of all parts, for a report</source>
   <translation>Die Versionen aller Teile für eine Meldung kopieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Copy what went wrong, for a report</source>
   <translation>Kopieren, was schiefging, für eine Meldung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Core</source>
   <translation>Kern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Core {0} ({1}): {2} parameters.</source>
   <translation>Kern {0} ({1}): {2} Parameter.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Core {0}: {1}, {2} parameter</source>
   <translation>Kern {0}: {1}, {2} Parameter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Core {0}: {1}, {2} parameters</source>
   <translation>Kern {0}: {1}, {2} Parameter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Core, bond, input, output legs and copy tensor: how they are drawn and what they mean</source>
   <translation>Kern, Bindung, Eingang, Ausgangsbeine und Kopiertensor: wie sie gezeichnet werden und was sie bedeuten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>Cores</source>
   <translation>Kerne</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Cores in rows and columns, each bonded to its neighbours, for data that lies on a grid, such as images.</source>
   <translation>Kerne in Zeilen und Spalten, jeder mit seinen Nachbarn verbunden, für Daten auf einem Gitter, etwa Bilder.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Cores joined in pairs up to a root, so that any two legs are only a few bonds apart.</source>
   <translation>Kerne, paarweise bis zu einer Wurzel verbunden, sodass zwei Beine nur wenige Bindungen auseinanderliegen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Cores: {0}; parameters: {1}; takes {2} numbers and gives {3}.</source>
   <translation>Kerne: {0}; Parameter: {1}; nimmt {2} Zahlen und gibt {3}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>Cosine</source>
   <translation>Kosinus</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Costs more than the {0}: {1}</source>
   <translation>Teurer als die Schicht, die es ersetzt ({0}): {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Count Again</source>
   <translation>Neu zählen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Count savings for the batch size of the experiment</source>
   <translation>Ersparnis für die Batchgröße des Experiments zählen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Count the layer that is drawn, or the whole model</source>
   <translation>Die gezeichnete Schicht oder das ganze Modell zählen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Count what the drawing saves</source>
   <translation>Zählen, was die Zeichnung spart</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/analysis.py" />
   <source>Counting was stopped.</source>
   <translation>Das Zählen wurde angehalten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Counting…</source>
   <translation>Wird gezählt…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>Curves</source>
   <translation>Kurven</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Cut it</source>
   <translation>Auftrennen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Cut the bond of the trained cores down to what they use</source>
   <translation>Die Bindung der trainierten Kerne auf das kürzen, was sie nutzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull_off.py" />
   <source>Cut {0} from {1}</source>
   <translation>{0} von {1} trennen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Data ({0})</source>
   <translation>Daten ({0})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Data for the Compression</source>
   <translation>Daten für die Kompression</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/examples_box.py" />
   <source>Data to Compare With</source>
   <translation>Daten zum Vergleichen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Data, experiment, curves and runs</source>
   <translation>Daten, Experiment, Kurven und Läufe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Decay epochs</source>
   <translation>Epochen je Abnahme</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Decay rate</source>
   <translation>Abnahmefaktor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Decimal separator</source>
   <translation>Dezimaltrennzeichen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/surface_page.py" />
   <source>Decision surface of the dense twin</source>
   <translation>Entscheidungsfläche des dichten Zwillings</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/surface_page.py" />
   <source>Decision surface of the network</source>
   <translation>Entscheidungsfläche des Netzes</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete bond</source>
   <translation>Bindung löschen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Delete note</source>
   <translation>Notiz löschen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete the folders of the selected runs</source>
   <translation>Die Ordner der gewählten Läufe löschen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete the run “{0}”?</source>
   <translation>Den Lauf „{0}“ löschen?</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete {0}</source>
   <translation>{0} löschen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete {0} runs?</source>
   <translation>{0} Läufe löschen?</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete {0}.{1}</source>
   <translation>{0}.{1} löschen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dense</source>
   <translation>Dense</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Dense Again</source>
   <translation>Wieder Dense</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>Dense twin</source>
   <translation>Dichter Zwilling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Designs (*.tnd)</source>
   <translation>Entwürfe (*.tnd)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Designs and trained models (*.tnd *.svg *.keras *.h5 *.hdf5);;All files (*)</source>
   <translation>Entwürfe und trainierte Modelle (*.tnd *.svg *.keras *.h5 *.hdf5);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Diamond</source>
   <translation>Raute</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Difference</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Digits by a MERA</source>
   <translation>Ziffern mit einem MERA</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Digits on a grid</source>
   <translation>Ziffern auf einem Gitter</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Digits row by row</source>
   <translation>Ziffern Zeile für Zeile</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Digits, found by a search</source>
   <translation>Ziffern, per Suche gefunden</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Digits, trained</source>
   <translation>Ziffern, trainiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Dilation</source>
   <translation>Dilatation</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Dim</source>
   <translation>Dimension</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dimension</source>
   <translation>Dimension</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Dimension of all legs</source>
   <translation>Dimension aller Beine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Dimension of all selected bonds and legs</source>
   <translation>Dimension aller gewählten Bindungen und Beine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Dimension of the bond</source>
   <translation>Dimension der Bindung</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dimension of the bond between the two cores: the rank.</source>
   <translation>Dimension der Bindung zwischen den beiden Kernen: der Rang.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dimension of the copy tensor: how many outer products are summed.</source>
   <translation>Dimension des Kopiertensors: wie viele äußere Produkte summiert werden.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dimension of the input sites: one for all, or one for each.</source>
   <translation>Dimension der Eingangsstellen: eine für alle oder je eine.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Dimension of the leg</source>
   <translation>Dimension des Beins</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dimension of the local feature map: one for all sites, or one for each.</source>
   <translation>Dimension der lokalen Merkmalsabbildung: eine für alle Stellen oder je eine.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>Dimension of {0}</source>
   <translation>Dimension von {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Dimension to truncate to</source>
   <translation>Dimension, auf die gekürzt wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Disentanglers and isometries on eight sites, kept isometric while they train.</source>
   <translation>Disentangler und Isometrien auf acht Stellen, die beim Training isometrisch bleiben.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Distribute</source>
   <translation>Verteilen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Distribute across</source>
   <translation>Waagerecht verteilen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Distribute down</source>
   <translation>Senkrecht verteilen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Do Not Vary Bond in Search</source>
   <translation>Bindung in der Suche nicht variieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Do not fit networks</source>
   <translation>Netze nicht anpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_dialogue.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/guide.py" />
   <source>Done. That is right.</source>
   <translation>Geschafft. Das ist richtig.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Don’t Fit</source>
   <translation>Nicht anpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Don’t Save</source>
   <translation>Nicht speichern</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dot</source>
   <translation>Dot</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Double click</source>
   <translation>Doppelklick</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Double click a number</source>
   <translation>Doppelklick auf eine Zahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Double-click on the paper above it, in two places: two cores, the tensors that are trained.</source>
   <translation>Doppelklicken Sie darüber auf das Papier, an zwei Stellen: zwei Kerne, die Tensoren, die trainiert werden.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Double-click the paper, or press C, to place a core: a tensor that is trained</source>
   <translation>Doppelklicken Sie auf das Papier oder drücken Sie C, um einen Kern zu setzen: einen Tensor, der trainiert wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Double-click to type over it.</source>
   <translation>Doppelklick überschreibt ihn.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Down</source>
   <translation>Senkrecht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag a bond away</source>
   <translation>Bindung wegziehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>Drag an output to another place, or press Alt with Up or Down</source>
   <translation>Ziehen Sie einen Ausgang an eine andere Stelle oder drücken Sie Alt mit Auf oder Ab</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag from a rim</source>
   <translation>Vom Rand ziehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Drag from the rim of a core outward to empty paper, or press L: an open leg is an output</source>
   <translation>Ziehen Sie vom Rand eines Kerns nach außen auf leeres Papier oder drücken Sie L: Ein offenes Bein ist ein Ausgang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Drag from the rim of a core, or of the input, on to another core to bond them; B does it by keys</source>
   <translation>Ziehen Sie vom Rand eines Kerns oder des Eingangs auf einen anderen Kern, um sie zu verbinden; mit Tasten: B</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag from the rim of one core on to the other: a bond of dimension 2.</source>
   <translation>Ziehen Sie vom Rand des einen Kerns auf den anderen: eine Bindung der Dimension 2.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag from the upper rim of the input on to the other core.</source>
   <translation>Ziehen Sie vom oberen Rand des Eingangs auf den anderen Kern.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/templates_panel.py" />
   <source>Drag it onto the canvas; a double click asks for its numbers first.</source>
   <translation>Ziehen Sie es auf die Zeichenfläche; ein Doppelklick fragt zuerst nach den Zahlen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag it to another leg or tensor to bond it, or to where it should point; type a number to set it.</source>
   <translation>Ziehen Sie es auf ein anderes Bein oder einen Tensor, um zu verbinden, oder wohin es zeigen soll; eine getippte Zahl setzt die Dimension.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag leg to leg</source>
   <translation>Bein auf Bein ziehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag on paper</source>
   <translation>Auf dem Papier ziehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag outward to grow a leg.</source>
   <translation>Nach außen ziehen lässt ein Bein wachsen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag the end off to cut the bond, or on to another leg or tensor.</source>
   <translation>Ziehen Sie das Ende ab, um die Bindung zu trennen, oder auf ein anderes Bein oder einen Tensor.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Drag the ring at the end of the input’s leg on to a core to bond them; B does it by keys</source>
   <translation>Ziehen Sie den Ring am Ende des Eingangsbeins auf einen Kern, um beide zu verbinden; mit Tasten: B</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag the ring at the end of the input’s leg on to a core.</source>
   <translation>Ziehen Sie den Ring am Ende des Eingangsbeins auf einen Kern.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to make the bar wider.</source>
   <translation>Ziehen macht den Balken breiter.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to move it, its rim to grow a leg; double-click to rename it.</source>
   <translation>Ziehen verschiebt ihn, Ziehen am Rand lässt ein Bein wachsen; Doppelklick benennt um.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to move it; double-click to write.</source>
   <translation>Ziehen verschiebt sie; Doppelklick zum Schreiben.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to resize the frame.</source>
   <translation>Ziehen ändert die Größe des Rahmens.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/bond_slider.py" />
   <source>Drag to see what each dimension would save; let go to keep it</source>
   <translation>Ziehen zeigt, was jede Dimension sparen würde; Loslassen übernimmt sie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag upward from the rim of each core to empty paper: open legs are the output.</source>
   <translation>Ziehen Sie vom Rand jedes Kerns nach oben auf leeres Papier: Offene Beine sind der Ausgang.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Draw It for Me</source>
   <translation>Für mich zeichnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Draw a core and join it to an input to see what a network saves against a dense layer.</source>
   <translation>Zeichnen Sie einen Kern und verbinden Sie ihn mit einem Eingang, um zu sehen, was ein Netz gegenüber einer dichten Schicht spart.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Draw a network from a template, replacing the drawing or beside it</source>
   <translation>Ein Netz aus einer Vorlage zeichnen, statt der Zeichnung oder daneben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Draw a network to see how it is contracted.</source>
   <translation>Zeichnen Sie ein Netz, um zu sehen, wie es kontrahiert wird.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Draw a network to see its code.</source>
   <translation>Zeichnen Sie ein Netz, um seinen Code zu sehen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>Draw a network: it becomes a layer</source>
   <translation>Zeichnen Sie ein Netz: Es wird eine Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Draw a tensor network, see what it saves, train it and export it as a Keras layer.</source>
   <translation>Zeichnen Sie ein Tensornetzwerk, sehen Sie, was es spart, trainieren Sie es und exportieren Sie es als Keras-Schicht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Draw the blog’s network, break it and mend it, train it and take it away: five minutes</source>
   <translation>Zeichnen Sie das Netz des Blogs, zerstören und reparieren Sie es, trainieren Sie es und nehmen Sie es mit: fünf Minuten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Draw the first network yourself, in five minutes</source>
   <translation>Zeichnen Sie das erste Netz selbst, in fünf Minuten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/guide.py" />
   <source>Draw the network</source>
   <translation>Das Netz zeichnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Draw the network instead of what is there, or beside it</source>
   <translation>Das Netz statt des Vorhandenen oder daneben zeichnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>Draw the network of this layer</source>
   <translation>Das Netz dieser Schicht zeichnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Draw the whole network; Ctrl+Z takes it back</source>
   <translation>Das ganze Netz zeichnen; Strg+Z nimmt es zurück</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Drawing Tools</source>
   <translation>Zeichenwerkzeuge</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/tool_column.py" />
   <source>Drawing tools</source>
   <translation>Zeichenwerkzeuge</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Drawn by hand</source>
   <translation>Von Hand gezeichnet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Draws a network of a family on the canvas</source>
   <translation>Zeichnet ein Netz einer Familie auf die Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>During a drag; holding Alt reverses this setting</source>
   <translation>Beim Ziehen; gehaltenes Alt kehrt diese Einstellung um</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Each bond (1 removes it)</source>
   <translation>Jede Bindung (1 entfernt sie)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Each class weighs the same</source>
   <translation>Jede Klasse zählt gleich viel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/choices_plot.py" />
   <source>Each line is a trained design, and shows its choices and figures on vertical axes; the percentages show how much a choice decides whether a design is among the best; click a line to open its design</source>
   <translation>Jede Linie ist ein trainierter Entwurf und zeigt seine Entscheidungen und seine Werte auf senkrechten Achsen; die Prozente zeigen, wie sehr eine Entscheidung bestimmt, ob ein Entwurf zu den besten gehört; ein Klick auf eine Linie öffnet ihren Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Each opens as a design of your own; the example does not change.</source>
   <translation>Jedes öffnet sich als eigener Entwurf; das Beispiel bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/front_plot.py" />
   <source>Each point is a trained design; the line joins those that no other one beats, and the star marks the one that Open Best opens; crosses below the points are designs whose training failed; click a point to open its design</source>
   <translation>Jeder Punkt ist ein trainierter Entwurf; die Linie verbindet jene, die kein anderer übertrifft, und der Stern markiert den, den „Bestes öffnen“ öffnet; Kreuze unter den Punkten sind Entwürfe, deren Training misslang; ein Klick auf einen Punkt öffnet seinen Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>Each training is kept here as a run: its curves, its figures and its weights, to be compared</source>
   <translation>Jedes Training wird hier als Lauf aufbewahrt: Kurven, Zahlen und Gewichte, zum Vergleich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Earlier Output</source>
   <translation>Früherer Ausgang</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Earlier Version 1</source>
   <translation>Frühere Version 1</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Earlier Version 2</source>
   <translation>Frühere Version 2</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Earlier Version 3</source>
   <translation>Frühere Version 3</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Early stopping</source>
   <translation>Vorzeitiges Anhalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Early stopping patience (epochs)</source>
   <translation>Geduld vor dem vorzeitigen Anhalten (Epochen)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Edit Input…</source>
   <translation>Eingang bearbeiten…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Edit Layer…</source>
   <translation>Schicht bearbeiten…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Edit note</source>
   <translation>Notiz bearbeiten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Edit {0}</source>
   <translation>{0} bearbeiten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Edit…</source>
   <translation>Bearbeiten…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Embedding</source>
   <translation>Embedding</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Embedding (CP)</source>
   <translation>Embedding (CP)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Embedding (Tucker)</source>
   <translation>Embedding (Tucker)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Embedding (tensor train)</source>
   <translation>Embedding (Tensorzug)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Empty Design</source>
   <translation>Leerer Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Empty Network</source>
   <translation>Leeres Netz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Encoding</source>
   <translation>Zeichenkodierung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>End by Force</source>
   <translation>Sofort beenden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>End with {0}</source>
   <translation>Mit {0} enden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Epoch {0} of {1}</source>
   <translation>Epoche {0} von {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Epoch {0} of {1}, {2} % done</source>
   <translation>Epoche {0} von {1}, {2} % fertig</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Epochs from trained cores</source>
   <translation>Epochen ab trainierten Kernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Epochs of tuning</source>
   <translation>Epochen zur Feinabstimmung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Equation</source>
   <translation>Gleichung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Errors</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>Errors against parameters</source>
   <translation>Fehler über Parametern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Estimates of the network</source>
   <translation>Schätzungen des Netzes</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Estimates of the twin</source>
   <translation>Schätzungen des Zwillings</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Every step; a click goes back to it, or forward</source>
   <translation>Jeder Schritt; ein Klick geht zu ihm zurück oder vor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>Example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>Examples trained on in each second</source>
   <translation>Beispiele, mit denen je Sekunde trainiert wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Examples/s</source>
   <translation>Beispiele/s</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Examples…</source>
   <translation>Beispiele…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Exercises</source>
   <translation>Übungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Expand</source>
   <translation>Aufweiten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>Exponential</source>
   <translation>Exponentiell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/exporting.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Export Model</source>
   <translation>Modell exportieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Export Model…</source>
   <translation>Modell exportieren…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Export Picture</source>
   <translation>Bild exportieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Export Picture…</source>
   <translation>Bild exportieren…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/curves.py" />
   <source>Export the plot as PNG, SVG or CSV</source>
   <translation>Das Diagramm als PNG, SVG oder CSV exportieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>F1: the harmonic mean of precision and recall</source>
   <translation>F1: das harmonische Mittel von Präzision und Trefferquote</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>FLOPs</source>
   <translation>FLOPs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>FLOPs per example</source>
   <translation>FLOPs je Beispiel</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of all heads together, one for each core.</source>
   <translation>Faktoren aller Köpfe zusammen, einer je Kern.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the features, one for each core.</source>
   <translation>Faktoren der Merkmale, einer je Kern.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the features, one for each output leg.</source>
   <translation>Faktoren der Merkmale, einer je Ausgangsbein.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the hidden width, one for each core.</source>
   <translation>Faktoren der versteckten Breite, einer je Kern.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the input width, one for each input leg.</source>
   <translation>Faktoren der Eingangsbreite, einer je Eingangsbein.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the output width, one for each output leg.</source>
   <translation>Faktoren der Ausgangsbreite, einer je Ausgangsbein.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the units, one for each core.</source>
   <translation>Faktoren der Einheiten, einer je Kern.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the units; the gates multiply the first.</source>
   <translation>Faktoren der Einheiten; die Gatter vervielfachen den ersten.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the vocabulary; their product may be larger.</source>
   <translation>Faktoren des Vokabulars; ihr Produkt darf größer sein.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the width, one for each core.</source>
   <translation>Faktoren der Breite, einer je Kern.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Failed.</source>
   <translation>Gescheitert.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Failed: {0}.</source>
   <translation>Gescheitert: {0}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Families</source>
   <translation>Familien</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Features</source>
   <translation>Merkmale</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Features at each place of the sequence.</source>
   <translation>Merkmale an jeder Stelle der Folge.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Features between the two matrices.</source>
   <translation>Merkmale zwischen den beiden Matrizen.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Features of the result at each place.</source>
   <translation>Merkmale des Ergebnisses an jeder Stelle.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Fill the background; without it, the background is transparent</source>
   <translation>Den Hintergrund füllen; ohne ihn ist er durchsichtig</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Filters of the convolution: the rank of the kernel from patches to channels.</source>
   <translation>Filter der Faltung: der Rang des Faltungskerns von Ausschnitten auf Kanäle.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Find a core, a leg or a layer by its name</source>
   <translation>Einen Kern, ein Bein oder eine Schicht nach dem Namen finden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Find any command by a few letters of its name</source>
   <translation>Jeden Befehl mit ein paar Buchstaben seines Namens finden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Find layers by name, kind or network</source>
   <translation>Schichten nach Name, Art oder Netz suchen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Find the sections that have all words (Ctrl+F)</source>
   <translation>Die Abschnitte suchen, die alle Wörter enthalten (Strg+F)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Find…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>First row</source>
   <translation>Erste Zeile</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Fit Drawing</source>
   <translation>Zeichnung einpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Fit Input Width</source>
   <translation>Eingangsbreite anpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Fit Networks</source>
   <translation>Netze anpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Fit Selection</source>
   <translation>Auswahl einpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Fit networks</source>
   <translation>Netze anpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Fit the drawing into the window</source>
   <translation>Die Zeichnung in das Fenster einpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Fit the input width of {0}</source>
   <translation>Die Eingangsbreite von {0} anpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Fit the model to {0}</source>
   <translation>Das Modell an {0} anpassen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Flatten</source>
   <translation>Flatten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Floating-point operations of one forward pass, for one example</source>
   <translation>Gleitkommaoperationen eines Vorwärtsdurchlaufs, für ein Beispiel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/new_folder.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Folder of pictures…</source>
   <translation>Ordner mit Bildern…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Folder with a Folder of Pictures for Each Class</source>
   <translation>Ordner mit einem Ordner voller Bilder für jede Klasse</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Folds</source>
   <translation>Teile (Folds)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>For example</source>
   <translation>Zum Beispiel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>For how many epochs the learning rate first rises from 0; 0 for no warm-up</source>
   <translation>Wie viele Epochen lang die Lernrate zuerst von 0 ansteigt; 0 für kein Aufwärmen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>For how many examples operations, memory and time are counted</source>
   <translation>Für wie viele Beispiele Operationen, Speicher und Zeit gezählt werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>For weights, gradients and the moments of Adam while training</source>
   <translation>Für Gewichte, Gradienten und die Momente von Adam beim Training</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Forward (Alt+Right)</source>
   <translation>Vor (Alt+Rechts)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/blobs.py" />
   <source>Four clouds of 20 points each in the plane; opposite clouds have the same label, +1 or -1.</source>
   <translation>Vier Wolken von je 20 Punkten in der Ebene; gegenüberliegende Wolken haben dieselbe Beschriftung, +1 oder -1.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>Frame</source>
   <translation>Rahmen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Frame Around Selection</source>
   <translation>Rahmen um die Auswahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>From the weights: their error is kept small. With examples the model keeps more.</source>
   <translation>Aus den Gewichten: Ihr Fehler wird klein gehalten. Mit Beispielen behält das Modell mehr.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>From what the layers see in {0} examples; evaluated on {1} others.</source>
   <translation>Aus dem, was die Schichten in {0} Beispielen sehen; bewertet mit {1} anderen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>From what the layers see: x, or x and y, or x_train, y_train, x_val and y_val.</source>
   <translation>Aus dem, was die Schichten sehen: x, oder x und y, oder x_train, y_train, x_val und y_val.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Full Tucker convolution</source>
   <translation>Volle Tucker-Faltung</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU</source>
   <translation>GRU</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU (tensor ring)</source>
   <translation>GRU (Tensorring)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU (tensor train for each gate)</source>
   <translation>GRU (Tensorzug für jedes Gatter)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU (tensor train)</source>
   <translation>GRU (Tensorzug)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU (two tensor trains for each gate)</source>
   <translation>GRU (zwei Tensorzüge für jedes Gatter)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU (two tensor trains)</source>
   <translation>GRU (zwei Tensorzüge)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>GRU layer</source>
   <translation>GRU-Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/blobs.py" />
   <source>Generated by the recipe of the TensorFlow blog, 12 February 2020.</source>
   <translation>Erzeugt nach dem Rezept des TensorFlow-Blogs vom 12. Februar 2020.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/moons.py" />
   <source>Generated by tndesigner.</source>
   <translation>Erzeugt von tndesigner.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Give a name</source>
   <translation>Einen Namen geben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Give a whole number, 1 or more</source>
   <translation>Geben Sie eine ganze Zahl ein, 1 oder mehr</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Give both ends of the bond this dimension</source>
   <translation>Beiden Enden der Bindung diese Dimension geben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Given {0} over right ones</source>
   <translation>{0}: gegebene über richtigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Gives</source>
   <translation>Gibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>Gives {0}</source>
   <translation>Gibt {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Gives {0}: numbers cut off: {1}.</source>
   <translation>Gibt {0}: abgeschnittene Zahlen: {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Go to the Layers</source>
   <translation>Zu den Schichten gehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Go to this panel; if it is already in front, close it</source>
   <translation>Zu diesem Bereich gehen; ist er schon vorn, ihn schließen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Go to {0}, layer {1}</source>
   <translation>Zu {0} gehen, Schicht {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Goal</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Goals</source>
   <translation>Ziele</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's Conv2DMPO</source>
   <translation>Googles Conv2DMPO</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's DenseCondenser</source>
   <translation>Googles DenseCondenser</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's DenseDecomp</source>
   <translation>Googles DenseDecomp</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's DenseEntangler</source>
   <translation>Googles DenseEntangler</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's DenseExpander</source>
   <translation>Googles DenseExpander</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's DenseMPO</source>
   <translation>Googles DenseMPO</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Gradients are scaled down if their norm, over all weights, is larger than this</source>
   <translation>Gradienten werden verkleinert, wenn ihre Norm über alle Gewichte größer ist als dies</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Grey</source>
   <translation>Grau</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grid (PEPS)</source>
   <translation>Gitter (PEPS)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Group the selection with a frame; moving the frame moves the group</source>
   <translation>Die Auswahl mit einem Rahmen gruppieren; der Rahmen nimmt die Gruppe beim Verschieben mit</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grouped convolution</source>
   <translation>Gruppierte Faltung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Grow a leg</source>
   <translation>Ein Bein wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Grow a leg of dimension 2</source>
   <translation>Ein Bein der Dimension 2 wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grow a leg that points down</source>
   <translation>Ein Bein wachsen lassen, das nach unten zeigt</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grow a leg that points left</source>
   <translation>Ein Bein wachsen lassen, das nach links zeigt</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grow a leg that points right</source>
   <translation>Ein Bein wachsen lassen, das nach rechts zeigt</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grow a leg that points up</source>
   <translation>Ein Bein wachsen lassen, das nach oben zeigt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Grow {0}.{1}</source>
   <translation>{0}.{1} wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Guided Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Handwritten digits</source>
   <translation>Handgeschriebene Ziffern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Heads</source>
   <translation>Köpfe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Hidden</source>
   <translation>Verborgen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/tool_column.py" />
   <source>Hide the drawing tools; View shows them again</source>
   <translation>Die Zeichenwerkzeuge ausblenden; Ansicht blendet sie wieder ein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>High Contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>History and trained weights are deleted from the disk.</source>
   <translation>Verlauf und trainierte Gewichte werden vom Datenträger gelöscht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Holds</source>
   <translation>Enthält</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>How far the compression is</source>
   <translation>Wie weit die Kompression ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>How far the export is</source>
   <translation>Wie weit der Export ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>How far the networks are from the trained layer: of its output, or else of its weights</source>
   <translation>Wie weit die Netze von der trainierten Schicht abweichen: von ihrem Ausgang, sonst von ihren Gewichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>How far weights move in each step</source>
   <translation>Wie weit sich Gewichte in jedem Schritt bewegen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>How many Tucker terms are summed.</source>
   <translation>Wie viele Tucker-Terme summiert werden.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>How many designs are trained at most</source>
   <translation>Wie viele Entwürfe höchstens trainiert werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>How many directions of the bond are kept, the strongest first</source>
   <translation>Wie viele Richtungen der Bindung bleiben, die stärksten zuerst</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>How many epochs of the run are done</source>
   <translation>Wie viele Epochen des Laufs fertig sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>How many examples each step sees</source>
   <translation>Wie viele Beispiele jeder Schritt sieht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>How many features there are, as the product of the factors below</source>
   <translation>Wie viele Merkmale es sind, als Produkt der Faktoren darunter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>How many seeds each design is trained with; the means are compared</source>
   <translation>Mit wie vielen Startwerten jeder Entwurf trainiert wird; verglichen werden die Mittelwerte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>How many times fewer numbers, without biases, the networks have than dense ones</source>
   <translation>Wie viel Mal weniger Zahlen, ohne Bias, die Netze haben als dichte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>How many values the index of the leg has</source>
   <translation>Wie viele Werte der Index des Beins hat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>How much error each network makes, by its number of parameters</source>
   <translation>Wie großen Fehler jedes Netz macht, über der Zahl seiner Parameter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>How much the bond can carry: larger bonds can express more, and cost more</source>
   <translation>Wie viel die Bindung tragen kann: Größere drücken mehr aus und kosten mehr</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>How often all examples are seen</source>
   <translation>Wie oft alle Beispiele gesehen werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>How small</source>
   <translation>Wie klein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>How the core is drawn; it changes nothing else</source>
   <translation>Wie der Kern gezeichnet wird; sonst ändert es nichts</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>How the learning rate changes during training</source>
   <translation>Wie sich die Lernrate beim Training ändert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>How the letters of the file are written</source>
   <translation>Wie die Zeichen der Datei geschrieben sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>How to Read a Drawing</source>
   <translation>So liest man eine Zeichnung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>How weights are stored: float16 halves them, int8 also computes with whole numbers</source>
   <translation>Wie Gewichte gespeichert werden: float16 halbiert sie, int8 rechnet auch mit ganzen Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>How well the network tells each class from the rest</source>
   <translation>Wie gut das Netz jede Klasse von den anderen unterscheidet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Import Network…</source>
   <translation>Netz importieren…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>In</source>
   <translation>Ein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>In each step, weights shrink by this times the learning rate</source>
   <translation>In jedem Schritt schrumpfen die Gewichte um diese Zahl mal der Lernrate</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>In steps</source>
   <translation>In Stufen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>Index</source>
   <translation>Index</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Indigo</source>
   <translation>Indigo</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Inference of {0} examples on {1}: {2}, dense twin {3}</source>
   <translation>Auswertung von {0} Beispielen auf {1}: {2}, dichter Zwilling {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Initial</source>
   <translation>Anfangs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Input</source>
   <translation>Eingang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Input legs</source>
   <translation>Eingangsbeine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Input of the model</source>
   <translation>Eingang des Modells</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Input width.</source>
   <translation>Eingangsbreite.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Input {0} ({1}): the data, {2} numbers an example.</source>
   <translation>Eingang {0} ({1}): die Daten, {2} Zahlen je Beispiel.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Input {0}: {1}</source>
   <translation>Eingang {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Insert</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Insert Template</source>
   <translation>Vorlage einfügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Insert/Leg towards</source>
   <translation>Einfügen/Bein in Richtung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Inspector</source>
   <translation>Inspektor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>Into how many factors each width is split, with a core for each</source>
   <translation>In wie viele Faktoren jede Breite zerlegt wird, mit je einem Kern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>Isometric cores</source>
   <translation>Isometrische Kerne</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Isometries</source>
   <translation>Isometrien</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>It failed in {0}. Everything else continues, and what was drawn is kept.</source>
   <translation>Ort des Fehlers: {0}. Alles andere läuft weiter, und das Gezeichnete bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>It is in a loop, so this is measured at its two cores alone.</source>
   <translation>Sie liegt in einer Schleife; dies ist daher nur an ihren zwei Kernen gemessen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>It is lost if you do not save its folder.</source>
   <translation>Es geht verloren, wenn Sie seinen Ordner nicht speichern.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>It lost more than a point of accuracy; try a larger bond.</source>
   <translation>Mehr als ein Prozentpunkt Genauigkeit ging verloren; versuchen Sie eine größere Bindung.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>It must be above 0, for example 0.001</source>
   <translation>Es muss größer als 0 sein, zum Beispiel 0,001</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>It must be above 0, for example 1</source>
   <translation>Es muss größer als 0 sein, zum Beispiel 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>It must be at least 0, for example 0.004</source>
   <translation>Es muss mindestens 0 sein, zum Beispiel 0,004</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>It must be between 0 and 1, for example 0.5</source>
   <translation>Es muss zwischen 0 und 1 liegen, zum Beispiel 0,5</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its bond_dim: one for all bonds, or one for each from left to right.</source>
   <translation>Sein bond_dim: eines für alle Bindungen oder je eines von links nach rechts.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its decomp_size: the dimension between them.</source>
   <translation>Sein decomp_size: die Dimension dazwischen.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its exp_base: what one core divides the width by; one for all, or one for each.</source>
   <translation>Sein exp_base: wodurch ein Kern die Breite teilt; eines für alle oder je eines.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its exp_base: what one core multiplies the width by; one for all, or one for each.</source>
   <translation>Sein exp_base: womit ein Kern die Breite multipliziert; eines für alle oder je eines.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Its gradient is {0} of its size.</source>
   <translation>Sein Gradient hat {0} seiner Größe.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its num_levels: how often the staircase is repeated.</source>
   <translation>Sein num_levels: wie oft sich die Treppe wiederholt.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its num_nodes: the number of cores.</source>
   <translation>Sein num_nodes: die Zahl der Kerne.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull_off.py" />
   <source>Join</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Join them with a bond</source>
   <translation>Durch eine Bindung verbinden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull.py" />
   <source>Join {0} to {1}</source>
   <translation>{0} mit {1} verbinden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Joined to</source>
   <translation>Verbunden mit</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Joins</source>
   <translation>Verbindet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Keep Compressing</source>
   <translation>Weiter komprimieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>Keep Training</source>
   <translation>Weiter trainieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Keep best weights</source>
   <translation>Beste Gewichte behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Keep its place</source>
   <translation>Seinen Platz behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Keep runs in the folder that tndesigner uses by itself</source>
   <translation>Läufe in dem Ordner aufbewahren, den tndesigner von sich aus nutzt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Keep the data that were used before (Esc)</source>
   <translation>Die bisherigen Daten behalten (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>Keep the first place</source>
   <translation>Den ersten Platz behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Keep the weights of the epoch with the smallest validation loss</source>
   <translation>Die Gewichte der Epoche mit dem kleinsten Validierungsverlust behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Keep unsaved changes against a crash</source>
   <translation>Ungespeicherte Änderungen gegen einen Absturz sichern</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Kept</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Keras models of ordinary layers, ready to be compressed.</source>
   <translation>Keras-Modelle aus gewöhnlichen Schichten, bereit zum Komprimieren.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel candidate</source>
   <translation>Kernel, Kandidat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel cell</source>
   <translation>Kernel, Zelle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel forget</source>
   <translation>Kernel, Vergessen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel input</source>
   <translation>Kernel, Eingang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel output</source>
   <translation>Kernel, Ausgang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel ranks</source>
   <translation>Ränge des Kernels</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel reset</source>
   <translation>Kernel, Rücksetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel size</source>
   <translation>Kernelgröße</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel update</source>
   <translation>Kernel, Erneuern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Key</source>
   <translation>Key</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Keyboard Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM</source>
   <translation>LSTM</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM (tensor ring)</source>
   <translation>LSTM (Tensorring)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM (tensor train for each gate)</source>
   <translation>LSTM (Tensorzug für jedes Gatter)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM (tensor train)</source>
   <translation>LSTM (Tensorzug)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM (two tensor trains for each gate)</source>
   <translation>LSTM (zwei Tensorzüge für jedes Gatter)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM (two tensor trains)</source>
   <translation>LSTM (zwei Tensorzüge)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>LSTM layer</source>
   <translation>LSTM-Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Later Output</source>
   <translation>Späterer Ausgang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Lay Out Automatically</source>
   <translation>Automatisch anordnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/laying_out.py" />
   <source>Lay out</source>
   <translation>Anordnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Layer</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Layer by layer, cores untangle neighbours and then join them in pairs, up to one core at the top.</source>
   <translation>Lage für Lage entwirren Kerne ihre Nachbarn und verbinden sie dann paarweise, bis zu einem Kern an der Spitze.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Layer name</source>
   <translation>Name der Schicht</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Layer normalization</source>
   <translation>Layer-Normalisierung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Layer {0}</source>
   <translation>Schicht {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_table.py" />
   <source>Layers of the model</source>
   <translation>Schichten des Modells</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_view.py" />
   <source>Layers to compress</source>
   <translation>Zu komprimierende Schichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Learn it, learn from it, or leave it out</source>
   <translation>Sie lernen, aus ihr lernen oder sie weglassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Leave everything as it was (Esc)</source>
   <translation>Alles lassen, wie es war (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Leave; Help brings it back at this step</source>
   <translation>Verlassen; die Hilfe bringt ihn bei diesem Schritt zurück</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Leg</source>
   <translation>Bein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Leg {0}: dimension {1}</source>
   <translation>Bein {0}: Dimension {1}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Legs of the central core: one for all, or one for each input, then each output.</source>
   <translation>Beine des mittleren Kerns: eine Zahl für alle oder je eine für jeden Eingang, dann jeden Ausgang.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Legs, in the order of the axes</source>
   <translation>Beine in der Reihenfolge der Achsen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Length of the sequence.</source>
   <translation>Länge der Folge.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Length of the state.</source>
   <translation>Länge des Zustands.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Length of the vector for each token.</source>
   <translation>Länge des Vektors für jedes Token.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Let a search try other dimensions for the selected bonds; 1 removes a bond</source>
   <translation>Eine Suche andere Dimensionen für die gewählten Bindungen versuchen lassen; 1 entfernt eine Bindung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Let all layers start from random numbers</source>
   <translation>Alle Schichten mit Zufallszahlen beginnen lassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Let networks start from random numbers</source>
   <translation>Netze mit Zufallszahlen beginnen lassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Let the input be {0}</source>
   <translation>Der Eingang soll {0} sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Let training start from the weights of the trained model</source>
   <translation>Das Training mit den Gewichten des trainierten Modells beginnen lassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Levels</source>
   <translation>Ebenen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Light or Dark</source>
   <translation>Hell oder dunkel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Light, dark, white on black, or the same as the system</source>
   <translation>Hell, dunkel, Weiß auf Schwarz oder wie das System</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Limit bonds to {0}</source>
   <translation>Bindungen auf {0} begrenzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Line numbers</source>
   <translation>Zeilennummern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Lines and texts for the web and for drawing programs. tndesigner can open it as a design again.</source>
   <translation>Linien und Texte für das Web und für Zeichenprogramme. tndesigner kann es wieder als Entwurf öffnen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Lines and texts on one page, for papers and slides.</source>
   <translation>Linien und Texte auf einer Seite, für Artikel und Folien.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/layout.py" />
   <source>Lines that begin with # are skipped.</source>
   <translation>Zeilen, die mit # beginnen, werden übersprungen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>List all layers again, without a search</source>
   <translation>Wieder alle Schichten auflisten, ohne Suche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>List all layers, those that a network can replace, or the networks</source>
   <translation>Alle Schichten auflisten, die durch ein Netz ersetzbaren oder die Netze</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/formats.py" />
   <source>LiteRT lacks operations of TensorFlow, such as the loop of a recurrent layer; write ONNX instead</source>
   <translation>LiteRT fehlen Operationen von TensorFlow, etwa die Schleife einer rekurrenten Schicht; schreiben Sie stattdessen ONNX</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/doors.py" />
   <source>LiteRT needs the package ai-edge-litert: pip install ai-edge-litert</source>
   <translation>LiteRT braucht das Paket ai-edge-litert: pip install ai-edge-litert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Locate Trained Model</source>
   <translation>Trainiertes Modell suchen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Locate Trained Model…</source>
   <translation>Trainiertes Modell suchen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/locating.py" />
   <source>Locate…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Lock or Unlock</source>
   <translation>Sperren oder entsperren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/curves.py" />
   <source>Logarithmic scale</source>
   <translation>Logarithmischer Maßstab</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Logged in {0}</source>
   <translation>Aufgezeichnet in {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Looking for the fastest way to contract it…</source>
   <translation>Der schnellste Kontraktionsweg wird gesucht…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Looking for what would save more: {} s</source>
   <translation>Gesucht wird, was mehr sparen würde: {} s</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Lose at most</source>
   <translation>Höchstens verlieren</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Low rank</source>
   <translation>Niedriger Rang</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Low-rank convolution</source>
   <translation>Faltung niedrigen Rangs</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>MAE</source>
   <translation>MAE</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>MERA</source>
   <translation>MERA</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>MPS classifier</source>
   <translation>MPS-Klassifikator</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Made of</source>
   <translation>Gemacht aus</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Make Output Leg</source>
   <translation>Zum Ausgangsbein machen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Make a Bond Cheaper</source>
   <translation>Eine Bindung billiger machen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>Make all open legs output legs</source>
   <translation>Alle offenen Beine zu Ausgangsbeinen machen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/inputs.py" />
   <source>Make it an output leg</source>
   <translation>Es zu einem Ausgangsbein machen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Make it the last output</source>
   <translation>Es zum letzten Ausgang machen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Make the leg a part of the result, or take it out of the result</source>
   <translation>Das Bein zum Teil des Ergebnisses machen oder aus ihm herausnehmen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Make this bond at least four times smaller without losing a point of accuracy.</source>
   <translation>Machen Sie diese Bindung mindestens viermal kleiner, ohne einen Prozentpunkt Genauigkeit zu verlieren.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/outputs.py" />
   <source>Make {0} an output leg</source>
   <translation>{0} zum Ausgangsbein machen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Make {0} dense again</source>
   <translation>{0} wieder zu Dense machen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/outputs.py" />
   <source>Make {0} output {1}</source>
   <translation>{0} zum Ausgang {1} machen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Makes a compression repeatable</source>
   <translation>Macht eine Kompression wiederholbar</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Makes a run repeatable: initial weights, order of examples</source>
   <translation>Macht einen Lauf wiederholbar: Anfangsgewichte, Reihenfolge der Beispiele</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Manual</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Many variants of the design, and the best of them</source>
   <translation>Viele Varianten des Entwurfs, und die besten davon</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Maps</source>
   <translation>Bildet ab</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Marked bonds</source>
   <translation>Markierte Bindungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Mask zero</source>
   <translation>Null maskieren</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Max pooling</source>
   <translation>Max-Pooling</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Maximum</source>
   <translation>Maximum</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/metrics.py" />
   <source>Mean absolute error</source>
   <translation>Mittlerer absoluter Fehler</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Mean of a picture</source>
   <translation>Mittel eines Bildes</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Mean of a sequence</source>
   <translation>Mittel einer Folge</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>Mean of {0} runs: network {1}; dense twin {2}</source>
   <translation>Mittel von {0} Läufen: Netz {1}; dichter Zwilling {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>Mean of {0} runs: {1}</source>
   <translation>Mittel von {0} Läufen: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>Measure on this machine</source>
   <translation>Auf diesem Rechner messen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>Measured in the runtime of the format, on one thread</source>
   <translation>In der Laufzeitumgebung des Formats gemessen, mit einem Thread</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Mend a Network</source>
   <translation>Ein Netz reparieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Mend it: drag one of the two rings on to the other, or press Ctrl+Z.</source>
   <translation>Reparieren Sie es: Ziehen Sie einen der beiden Ringe auf den anderen oder drücken Sie Strg+Z.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problem_row.py" />
   <source>Mend the problem in this way; it can be undone</source>
   <translation>Das Problem so beheben; es lässt sich rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Merge cores in groups of {0}</source>
   <translation>Kerne in Gruppen zu {0} verschmelzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Metric</source>
   <translation>Metrik</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Middle</source>
   <translation>Mittlere Höhe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Middle button, Space</source>
   <translation>Mittlere Taste, Leertaste</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Minimum</source>
   <translation>Minimum</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Mirror</source>
   <translation>Spiegeln</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Mirror Left and Right</source>
   <translation>Links und rechts spiegeln</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Mirror Top and Bottom</source>
   <translation>Oben und unten spiegeln</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Missing values</source>
   <translation>Fehlende Werte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/precision.py" />
   <source>Mixed</source>
   <translation>Gemischt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Mixed precision computes in bfloat16 where the device may be faster in it</source>
   <translation>Bei gemischter Genauigkeit wird in bfloat16 gerechnet, wenn das Gerät darin schneller sein kann</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>Model ▸ Compress… replaces its layers by networks with fitted numbers.</source>
   <translation>Modell ▸ Komprimieren… ersetzt seine Schichten durch Netze mit angepassten Zahlen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/whats_this.py" />
   <source>More in the manual</source>
   <translation>Mehr im Handbuch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>More values to try, as NAME=VALUES with spaces between them</source>
   <translation>Weitere Werte zum Versuchen, als NAME=WERTE mit Leerzeichen dazwischen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>More…</source>
   <translation>Mehr…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Most memory in use at once during a forward pass of the batch, parameters included</source>
   <translation>Größter gleichzeitig benutzter Speicher bei einem Vorwärtsdurchlauf des Batches, mit Parametern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/move.py" />
   <source>Move</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Move Layer Left</source>
   <translation>Schicht nach links</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Move Layer Right</source>
   <translation>Schicht nach rechts</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Move Left</source>
   <translation>Nach links</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Move Right</source>
   <translation>Nach rechts</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Move all panels back to their original places</source>
   <translation>Alle Bereiche an ihre ursprünglichen Plätze zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Move leg {0}</source>
   <translation>Bein {0} verschieben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Move the leg down: it becomes a later axis</source>
   <translation>Das Bein nach unten verschieben: Es wird eine spätere Achse</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Move the leg up: it becomes an earlier axis</source>
   <translation>Das Bein nach oben verschieben: Es wird eine frühere Achse</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Move the paper</source>
   <translation>Das Papier verschieben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Move things at once, without animation</source>
   <translation>Dinge sofort bewegen, ohne Animation</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Move {0}</source>
   <translation>{0} verschieben</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Multi-linear attention</source>
   <translation>Multilineare Attention</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Multiply</source>
   <translation>Multiply</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>Name it {0}</source>
   <translation>{0} nennen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Name of a core, a leg or a layer</source>
   <translation>Name eines Kerns, eines Beins oder einer Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Name of the copy tensor</source>
   <translation>Name des Kopiertensors</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Name of the core</source>
   <translation>Name des Kerns</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Name of the input</source>
   <translation>Name des Eingangs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Name of the leg</source>
   <translation>Name des Beins</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Name of the network</source>
   <translation>Name des Netzes</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>Name of the run</source>
   <translation>Name des Laufs</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Narrows a wide input: each core divides the width; the condenser of Google's TensorNetwork.</source>
   <translation>Verengt einen breiten Eingang: Jeder Kern teilt die Breite; der Condenser aus Googles TensorNetwork.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network GRU</source>
   <translation>Netz-GRU</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network LSTM</source>
   <translation>Netz-LSTM</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network attention</source>
   <translation>Netz-Attention</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network convolution</source>
   <translation>Netz-Faltung</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network embedding</source>
   <translation>Netz-Embedding</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network multilinear attention</source>
   <translation>Multilineare Netz-Attention</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Network name</source>
   <translation>Name des Netzes</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network simple RNN</source>
   <translation>Einfaches Netz-RNN</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Network “{0}”</source>
   <translation>Netz „{0}“</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Networks</source>
   <translation>Netze</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Networks from the literature, small enough to play with.</source>
   <translation>Netze aus der Literatur, klein genug zum Spielen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Networks from the literature, to be dragged onto the canvas</source>
   <translation>Netze aus der Literatur, die man auf die Zeichenfläche zieht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Networks in the place of the layers of a trained model</source>
   <translation>Netze an der Stelle der Schichten eines trainierten Modells</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Networks may replace the layers that are ticked</source>
   <translation>Netze dürfen die angekreuzten Schichten ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Network…</source>
   <translation>Netz…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>New from Example…</source>
   <translation>Neu aus Beispiel…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Next Area</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>No Earlier Version</source>
   <translation>Keine frühere Version</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>No GPU: {0}.</source>
   <translation>Keine GPU: {0}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command_palette.py" />
   <source>No command fits</source>
   <translation>Kein Befehl passt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>No core of this network can be an isometry.</source>
   <translation>Kein Kern dieses Netzes kann eine Isometrie sein.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/previews/data_page.py" />
   <source>No data</source>
   <translation>Keine Daten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>No layer matches the search and the filter.</source>
   <translation>Keine Schicht passt zu Suche und Filter.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>No layer of the model uses this network.</source>
   <translation>Keine Schicht des Modells benutzt dieses Netz.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>No layer of this trained model is a network yet</source>
   <translation>Noch ist keine Schicht dieses trainierten Modells ein Netz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>No page has all of these words: {0}</source>
   <translation>Keine Seite enthält alle diese Wörter: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>No problems</source>
   <translation>Keine Probleme</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problems_panel.py" />
   <source>No problems. The network can be planned, trained and exported.</source>
   <translation>Keine Probleme. Das Netz kann geplant, trainiert und exportiert werden.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>No search yet</source>
   <translation>Noch keine Suche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Nodes</source>
   <translation>Knoten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>None: keep the weights</source>
   <translation>Keine: die Gewichte behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Normalize</source>
   <translation>Normieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Not imported: {0}</source>
   <translation>Nicht importiert: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Not small enough yet: try a smaller bond, or more cores.</source>
   <translation>Noch nicht klein genug: Versuchen Sie eine kleinere Bindung oder mehr Kerne.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Nothing Has Been Replaced Yet</source>
   <translation>Noch wurde nichts ersetzt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Nothing can be counted while the network has errors.</source>
   <translation>Solange das Netz Fehler hat, lässt sich nichts zählen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Nothing drawn yet</source>
   <translation>Noch nichts gezeichnet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Nothing has that name</source>
   <translation>Nichts heißt so</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Nothing is drawn yet. Double-click the canvas to place a core.</source>
   <translation>Noch ist nichts gezeichnet. Ein Doppelklick auf die Zeichenfläche setzt einen Kern.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Nothing is saved here: the layer has only {0} numbers, and no family does with fewer.</source>
   <translation>Hier wird nichts gespart: Die Schicht hat nur {0} Zahlen, und keine Familie kommt mit weniger aus.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Nothing of it is kept if you close now.</source>
   <translation>Nichts davon bleibt, wenn Sie jetzt schließen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Now press Ctrl+R to train it.</source>
   <translation>Drücken Sie nun Strg+R, um es zu trainieren.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Number of attention heads.</source>
   <translation>Zahl der Attention-Köpfe.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Number of groups; it divides the channels of the input and of the output.</source>
   <translation>Zahl der Gruppen; sie teilt die Kanäle des Eingangs und des Ausgangs.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Number of input sites; must be divisible by 2 for each layer.</source>
   <translation>Zahl der Eingangsstellen; für jede Lage durch 2 teilbar.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Number of sites: input legs and cores.</source>
   <translation>Zahl der Stellen: Eingangsbeine und Kerne.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Number of tokens.</source>
   <translation>Zahl der Tokens.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Number the lines; the numbers are not copied</source>
   <translation>Die Zeilen nummerieren; die Nummern werden nicht kopiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Numbers of a query, key or value.</source>
   <translation>Zahlen von Query, Key oder Value.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Numbers per head</source>
   <translation>Zahlen je Kopf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/doors.py" />
   <source>ONNX needs the package {0}: pip install tf2onnx onnx onnxruntime</source>
   <translation>ONNX braucht das Paket {0}: pip install tf2onnx onnx onnxruntime</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>ONNX runs almost everywhere, LiteRT on phones, a SavedModel on servers</source>
   <translation>ONNX läuft fast überall, LiteRT auf Telefonen, ein SavedModel auf Servern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Ochre</source>
   <translation>Ocker</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Of the parameters of the model</source>
   <translation>Von den Parametern des Modells</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Of what the layer gives, or without data, of its weights: 0 is no difference, 1 is as large as what was there</source>
   <translation>Von dem, was die Schicht gibt, oder ohne Daten von ihren Gewichten: 0 ist kein Unterschied, 1 so groß wie das, was da war</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>On plateau</source>
   <translation>Auf Plateau</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Once the model is compressed, both are compared here: accuracy, time and size.</source>
   <translation>Ist das Modell komprimiert, werden hier beide verglichen: Genauigkeit, Zeit und Größe.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>One file for ONNX Runtime, and for most other runtimes.</source>
   <translation>Eine Datei für ONNX Runtime und die meisten anderen Laufzeitumgebungen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>One file for phones and small devices; LiteRT was called TensorFlow Lite.</source>
   <translation>Eine Datei für Telefone und kleine Geräte; LiteRT hieß früher TensorFlow Lite.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>One line at the bottom of the canvas</source>
   <translation>Eine Zeile am unteren Rand der Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>One step back</source>
   <translation>Ein Schritt zurück</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>One thin core for each leg, all joined by a single dot; the rank is the number of terms.</source>
   <translation>Ein dünner Kern je Bein, alle durch einen einzigen Punkt verbunden; der Rang ist die Zahl der Summanden.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>Open Another…</source>
   <translation>Anderes öffnen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Open Best</source>
   <translation>Bestes öffnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Open Design</source>
   <translation>Entwurf öffnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open Earlier Version</source>
   <translation>Frühere Version öffnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Open File…</source>
   <translation>Datei öffnen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open Recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/compress_panel.py" />
   <source>Open a Model…</source>
   <translation>Modell öffnen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Open a design or a trained model (Ctrl+O)</source>
   <translation>Einen Entwurf oder ein trainiertes Modell öffnen (Strg+O)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/compress_panel.py" />
   <source>Open a trained Keras model (.keras or .h5)</source>
   <translation>Ein trainiertes Keras-Modell öffnen (.keras oder .h5)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open a window with an empty design</source>
   <translation>Ein Fenster mit einem leeren Entwurf öffnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Open leg {0} of dimension {1}.</source>
   <translation>Offenes Bein {0} der Dimension {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Open the compressed model as a design, with its networks drawn</source>
   <translation>Das komprimierte Modell als Entwurf öffnen, mit seinen Netzen gezeichnet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Open the design as it was trained</source>
   <translation>Den Entwurf öffnen, wie er trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open the designs whose windows were open when tndesigner ended last</source>
   <translation>Die Entwürfe öffnen, deren Fenster beim letzten Beenden von tndesigner offen waren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Open the folder in the file manager</source>
   <translation>Den Ordner in der Dateiverwaltung öffnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Open the network as a new design (Enter)</source>
   <translation>Das Netz als neuen Entwurf öffnen (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Open the panel Code (Alt+6) and press Copy: the layer, as Keras code of its own.</source>
   <translation>Öffnen Sie den Bereich Code (Alt+6) und drücken Sie Kopieren: die Schicht, als eigener Keras-Code.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Open the smallest design that is nearly as good as the best</source>
   <translation>Den kleinsten Entwurf öffnen, der fast so gut ist wie der beste</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open what the file held before it was saved, as a new design</source>
   <translation>Öffnen, was die Datei vor dem Speichern enthielt, als neuen Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Operations of the forward pass for one example</source>
   <translation>Operationen des Vorwärtsdurchlaufs für ein Beispiel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Optimizer</source>
   <translation>Optimierer</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Ordering the contractions of {0} tensors: {1} s</source>
   <translation>Die Kontraktionen von {0} Tensoren werden geordnet: {1} s</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Other</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Output</source>
   <translation>Ausgang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Output leg {0} of dimension {1}, number {2} of the result.</source>
   <translation>Ausgangsbein {0} der Dimension {1}, Nummer {2} des Ergebnisses.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>Output legs</source>
   <translation>Ausgangsbeine</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Output width, or its factors.</source>
   <translation>Ausgangsbreite oder ihre Faktoren.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Output width: one number for each class.</source>
   <translation>Ausgangsbreite: eine Zahl je Klasse.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>Outputs, in their order</source>
   <translation>Ausgänge in ihrer Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Overview</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/minimap.py" />
   <source>Overview of the drawing</source>
   <translation>Überblick über die Zeichnung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>Own Data</source>
   <translation>Eigene Daten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Own file…</source>
   <translation>Eigene Datei…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Pad the {0} with {1} zeros</source>
   <translation>{0} mit {1} Nullen auffüllen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Padding</source>
   <translation>Auffüllen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/reader.py" />
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Panels</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/fragments.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Pause or continue training</source>
   <translation>Training anhalten oder fortsetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Pause or continue training (Ctrl+Shift+R)</source>
   <translation>Training anhalten oder fortsetzen (Strg+Umschalt+R)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Peak memory</source>
   <translation>Spitzenspeicher</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Percent to validate with</source>
   <translation>Prozent zum Validieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Percentage points of accuracy, or percent of another error</source>
   <translation>Prozentpunkte der Genauigkeit, oder Prozent eines anderen Fehlers</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/picture.py" />
   <source>Picture of the drawing</source>
   <translation>Bild der Zeichnung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Pictures (*.{0})</source>
   <translation>Bilder (*.{0})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/fashion.py" />
   <source>Pictures of clothes, 28 by 28 pixels from 0 to 1, one channel that has no axis of its own: 1,000 of each class to train on, 200 of each to validate with.</source>
   <translation>Bilder von Kleidung, 28 mal 28 Pixel von 0 bis 1, ein Kanal ohne eigene Achse: 1.000 je Klasse zum Trainieren, je 200 zum Validieren.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/digits.py" />
   <source>Pictures of handwritten digits, 8 by 8 pixels from 0 to 1, one channel that has no axis of its own; every fifth picture of each class is to validate with.</source>
   <translation>Bilder handgeschriebener Ziffern, 8 mal 8 Pixel von 0 bis 1, ein Kanal ohne eigene Achse; jedes fünfte Bild jeder Klasse ist zum Validieren.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Pixels, for everything else.</source>
   <translation>Pixel, für alles andere.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Place a core</source>
   <translation>Einen Kern setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Play the contraction on the canvas</source>
   <translation>Die Kontraktion auf der Zeichenfläche abspielen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Point at the paper and press I: the input, the data that come in.</source>
   <translation>Zeigen Sie auf das Papier und drücken Sie I: der Eingang, die Daten, die hereinkommen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Pointer on the canvas</source>
   <translation>Mauszeiger auf der Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Pool size</source>
   <translation>Poolgröße</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Position embedding</source>
   <translation>Positions-Embedding</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Prec.</source>
   <translation>Präz.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Precision</source>
   <translation>Rechengenauigkeit</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Precision: of the examples that the model puts into this class, the share that belongs to it</source>
   <translation>Präzision: der Anteil der Beispiele, die das Modell in diese Klasse einordnet, der wirklich zu ihr gehört</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Preferences…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Preparing…</source>
   <translation>Wird vorbereitet…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Presidents’ words</source>
   <translation>Worte der Präsidenten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>Press Compress to see here how the error of each layer falls with the parameters that it keeps.</source>
   <translation>Drücken Sie Komprimieren, um hier zu sehen, wie der Fehler jeder Schicht mit den Parametern fällt, die sie behält.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Press Ctrl+R: the network and its dense twin learn from the same points.</source>
   <translation>Drücken Sie Strg+R: Das Netz und sein dichter Zwilling lernen aus denselben Punkten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Press I to place the input: the data that come into the layer</source>
   <translation>Drücken Sie I, um den Eingang zu setzen: die Daten, die in die Schicht kommen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Press Train to see here how network and dense twin learn.</source>
   <translation>Drücken Sie Trainieren, um hier zu sehen, wie Netz und dichter Zwilling lernen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Press Train to see here the given numbers over the right ones.</source>
   <translation>Drücken Sie Trainieren, um hier die gegebenen Zahlen über den richtigen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/answers_view.py" />
   <source>Press Train to see here what network and dense twin answer.</source>
   <translation>Drücken Sie Trainieren, um hier zu sehen, was Netz und dichter Zwilling antworten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Press Train to see here which classes are taken for which.</source>
   <translation>Drücken Sie Trainieren, um hier zu sehen, welche Klassen für welche gehalten werden.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/previews/data_page.py" />
   <source>Preview of the data</source>
   <translation>Vorschau der Daten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Previous Area</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Prices of diamonds</source>
   <translation>Preise von Diamanten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Progress of the compression</source>
   <translation>Fortschritt der Kompression</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Progress of the export</source>
   <translation>Fortschritt des Exports</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Progress of the training</source>
   <translation>Fortschritt des Trainings</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>Projection replaces a core with the nearest isometry after each step; a penalty adds its distance from an isometry to the loss</source>
   <translation>Projektion ersetzt einen Kern nach jedem Schritt durch die nächste Isometrie; eine Strafe addiert seinen Abstand von einer Isometrie zum Verlust</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Put a Dense of {0} units before it</source>
   <translation>Ein Dense mit {0} Einheiten davorsetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Put a network in the place of this layer</source>
   <translation>Diese Schicht durch ein Netz ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Put networks in the place of the layers of a trained model, with fitted numbers</source>
   <translation>Die Schichten eines trainierten Modells durch Netze mit angepassten Zahlen ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Put networks in the place of the ticked layers</source>
   <translation>Die angekreuzten Schichten durch Netze ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Put the ordinary layer back in the place of the network</source>
   <translation>Das Netz wieder durch die gewöhnliche Schicht ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/torch_layers.py" />
   <source>PyTorch has no counterpart for layer {0!r}; use --style keras</source>
   <translation>PyTorch hat kein Gegenstück zu Schicht {0!r}; verwenden Sie --style keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/torch_kept.py" />
   <source>PyTorch has no counterpart for layer {0} with {1}; use --style keras</source>
   <translation>PyTorch hat kein Gegenstück zu Schicht {0} mit {1}; verwenden Sie --style keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/torch_kept.py" />
   <source>PyTorch has no counterpart for layer {0}; use --style keras</source>
   <translation>PyTorch hat kein Gegenstück zu Schicht {0}; verwenden Sie --style keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Python files (*.py)</source>
   <translation>Python-Dateien (*.py)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>Python source</source>
   <translation>Python-Quelltext</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Python source and Tensor-Network-Editor (*.py *.json *.txt);;All files (*)</source>
   <translation>Python-Quelltext und Tensor-Network-Editor (*.py *.json *.txt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Queries, keys and values of a whole sequence joined by one dot, instead of attention with a softmax.</source>
   <translation>Queries, Keys und Values einer ganzen Folge, durch einen Punkt verbunden, statt Attention mit Softmax.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Query</source>
   <translation>Query</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>ROC AUC: the area under the ROC curve of this class against the rest</source>
   <translation>ROC AUC: die Fläche unter der ROC-Kurve dieser Klasse gegen alle anderen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Rank inside a block: one for all cores, or one for each.</source>
   <translation>Rang innerhalb eines Blocks: einer für alle Kerne oder je einer.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Ranks</source>
   <translation>Ränge</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Ranks of the input and of the output channels: one number for both, or two.</source>
   <translation>Ränge der Eingangs- und der Ausgangskanäle: eine Zahl für beide, oder zwei.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Ranks of the rows and of the columns of the kernel: one number for both, or two.</source>
   <translation>Ränge der Zeilen und der Spalten des Faltungskerns: eine Zahl für beide, oder zwei.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Rare classes count as much as frequent ones</source>
   <translation>Seltene Klassen zählen so viel wie häufige</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Rate</source>
   <translation>Rate</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Read a file instead of the text</source>
   <translation>Statt des Textes eine Datei lesen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Read an einsum string, Python source or a file of Tensor-Network-Editor as a new design</source>
   <translation>Einen Einsum-Ausdruck, Python-Quelltext oder eine Datei des Tensor-Network-Editor als neuen Entwurf lesen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Read more about it in the manual</source>
   <translation>Mehr darüber im Handbuch lesen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Reading the model…</source>
   <translation>Das Modell wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Recall: of the examples that belong to this class, the share that the model puts into it</source>
   <translation>Trefferquote: der Anteil der Beispiele dieser Klasse, die das Modell in sie einordnet</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 1</source>
   <translation>Zuletzt geöffneter Entwurf 1</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 2</source>
   <translation>Zuletzt geöffneter Entwurf 2</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 3</source>
   <translation>Zuletzt geöffneter Entwurf 3</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 4</source>
   <translation>Zuletzt geöffneter Entwurf 4</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 5</source>
   <translation>Zuletzt geöffneter Entwurf 5</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 6</source>
   <translation>Zuletzt geöffneter Entwurf 6</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 7</source>
   <translation>Zuletzt geöffneter Entwurf 7</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 8</source>
   <translation>Zuletzt geöffneter Entwurf 8</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 9</source>
   <translation>Zuletzt geöffneter Entwurf 9</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Recover</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Recovered</source>
   <translation>Wiederhergestellt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent</source>
   <translation>Rekurrent</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent candidate</source>
   <translation>Rekurrent, Kandidat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent cell</source>
   <translation>Rekurrent, Zelle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent forget</source>
   <translation>Rekurrent, Vergessen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent input</source>
   <translation>Rekurrent, Eingang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent output</source>
   <translation>Rekurrent, Ausgang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent reset</source>
   <translation>Rekurrent, Rücksetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent update</source>
   <translation>Rekurrent, Erneuern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Red</source>
   <translation>Rot</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Redo {0}</source>
   <translation>Wiederholen: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_rows.py" />
   <source>Relative error of the weights {0}</source>
   <translation>Relativer Fehler der Gewichte {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>Reload</source>
   <translation>Neu laden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Remove Layer</source>
   <translation>Schicht entfernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>Remove the bond</source>
   <translation>Die Bindung entfernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Remove the bond; its legs become open</source>
   <translation>Die Bindung entfernen; ihre Beine werden offen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>Remove the copy tensor</source>
   <translation>Den Kopiertensor entfernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>Remove the leg</source>
   <translation>Das Bein entfernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Remove the leg, and its bond if it has one</source>
   <translation>Das Bein entfernen, und seine Bindung, wenn es eine hat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>Remove {0}</source>
   <translation>{0} entfernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Rename network to {0}</source>
   <translation>Netz in {0} umbenennen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Rename {0}</source>
   <translation>{0} umbenennen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Rename {0} to {1}</source>
   <translation>{0} in {1} umbenennen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Rename {0}.{1} to {2}</source>
   <translation>{0}.{1} in {2} umbenennen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Reopen Last Windows</source>
   <translation>Letzte Fenster wieder öffnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Reorder outputs</source>
   <translation>Ausgänge umordnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Replace a layer, so that the model has at least 50 times fewer parameters.</source>
   <translation>Ersetzen Sie eine Schicht, sodass das Modell mindestens 50-mal weniger Parameter hat.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Replace the drawing</source>
   <translation>Die Zeichnung ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Replace the layer with a network</source>
   <translation>Die Schicht durch ein Netz ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Replace the network with the ordinary layer</source>
   <translation>Das Netz durch die gewöhnliche Schicht ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Report a Fault…</source>
   <translation>Fehler melden…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Reset Layout</source>
   <translation>Anordnung zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Reshape</source>
   <translation>Reshape</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/resize.py" />
   <source>Resize frame</source>
   <translation>Größe des Rahmens ändern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/resize.py" />
   <source>Resize input</source>
   <translation>Größe des Eingangs ändern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Restore Defaults</source>
   <translation>Standardwerte wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Return sequences</source>
   <translation>Folgen ausgeben</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>Right answer</source>
   <translation>Richtige Antwort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Right-click the second Dense in the strip above and choose Tensorize….</source>
   <translation>Klicken Sie mit der rechten Maustaste auf das zweite Dense in der Leiste oben und wählen Sie Tensorisieren….</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Rotate</source>
   <translation>Drehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Rotate Left</source>
   <translation>Nach links drehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Rotate Right</source>
   <translation>Nach rechts drehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Rows and columns of the kernel are reduced as well as the channels; one small core mixes all four.</source>
   <translation>Zeilen und Spalten des Faltungskerns werden ebenso verkleinert wie die Kanäle; ein kleiner Kern mischt alle vier.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Rows of the grid.</source>
   <translation>Zeilen des Gitters.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Run {0} of {1} is shown.</source>
   <translation>Lauf {0} von {1} wird gezeigt.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Run {0} of {1} · </source>
   <translation>Lauf {0} von {1} · </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Runs also keep event files, in a folder for TensorBoard</source>
   <translation>Läufe bewahren auch Ereignisdateien auf, in einem Ordner für TensorBoard</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Runs are kept in</source>
   <translation>Läufe liegen in</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>SVG opens as a design again, PDF is for print, PNG for slides, TikZ for LaTeX</source>
   <translation>SVG öffnet sich wieder als Entwurf, PDF ist zum Drucken, PNG für Folien, TikZ für LaTeX</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Same class</source>
   <translation>Gleiche Klasse</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Save As</source>
   <translation>Speichern unter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Save As…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/saving.py" />
   <source>Save Folder</source>
   <translation>Ordner speichern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Save Folder…</source>
   <translation>Ordner speichern…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Layer</source>
   <translation>Schicht speichern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Layer…</source>
   <translation>Schicht speichern…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Model</source>
   <translation>Modell speichern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Model…</source>
   <translation>Modell speichern…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Save code</source>
   <translation>Code speichern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Save model.keras, layers.py, the design and a report</source>
   <translation>model.keras, layers.py, den Entwurf und einen Bericht speichern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Save the changes to “{}”?</source>
   <translation>Änderungen an „{}“ speichern?</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Save the code as a file, which runs without tndesigner</source>
   <translation>Den Code als Datei speichern, die ohne tndesigner läuft</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Save the compressed model?</source>
   <translation>Das komprimierte Modell speichern?</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Save the drawing or its selection as SVG, PDF, PNG or TikZ</source>
   <translation>Die Zeichnung oder ihre Auswahl als SVG, PDF, PNG oder TikZ speichern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save the trained Keras model</source>
   <translation>Das trainierte Keras-Modell speichern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save the trained layer as Python source with its numbers</source>
   <translation>Die trainierte Schicht als Python-Quelltext mit ihren Zahlen speichern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Saved: {0}</source>
   <translation>Gespeichert: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Saving here replaces what that program wrote.</source>
   <translation>Speichern ersetzt hier, was jenes Programm geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Savings</source>
   <translation>Ersparnis</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Savings and training</source>
   <translation>Ersparnis und Training</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Savings are counted for the batches that the design is trained with</source>
   <translation>Die Ersparnis wird für die Batches gezählt, mit denen der Entwurf trainiert wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/trial_plot.py" />
   <source>Say what varies, and press Search; each design that is trained appears here.</source>
   <translation>Sagen Sie, was variiert, und drücken Sie „Suchen“; jeder trainierte Entwurf erscheint hier.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Say where the model is that the design was made from, if it is not where it was</source>
   <translation>Angeben, wo das Modell ist, aus dem der Entwurf entstand, wenn es nicht mehr am alten Ort ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Scale in percent</source>
   <translation>Maßstab in Prozent</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Scale, %</source>
   <translation>Maßstab, %</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Schedule</source>
   <translation>Zeitplan</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Scores of the network for each class</source>
   <translation>Bewertung des Netzes für jede Klasse</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Search layers</source>
   <translation>Schichten suchen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Search the manual</source>
   <translation>Das Handbuch durchsuchen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_search_part.py" />
   <source>Search tries</source>
   <translation>Suche versucht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Search…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Seeds</source>
   <translation>Startwerte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Select All</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Select what is inside</source>
   <translation>Auswählen, was darin liegt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Separator</source>
   <translation>Trennzeichen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Sequence</source>
   <translation>Folge</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/sort.py" />
   <source>Sequences of {0} random digits; the answer is the same digits in order, smallest first.</source>
   <translation>Folgen von {0} zufälligen Ziffern; die Antwort sind dieselben Ziffern der Größe nach, die kleinste zuerst.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Set Dimension…</source>
   <translation>Dimension setzen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Set Input</source>
   <translation>Eingang setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Set activation</source>
   <translation>Aktivierung setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>Set all to {0}</source>
   <translation>Alle auf {0} setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>Set all {1} joined legs to {0}</source>
   <translation>Alle {1} verbundenen Beine auf {0} setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set batch size</source>
   <translation>Batchgröße setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set best weights</source>
   <translation>Beste Gewichte setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Set bias</source>
   <translation>Bias setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Set bond to {0}</source>
   <translation>Bindung auf {0} setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>Set both to {0}</source>
   <translation>Beide auf {0} setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set clip norm</source>
   <translation>Normgrenze setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Set colour</source>
   <translation>Farbe setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Set colours</source>
   <translation>Farben setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set decay epochs</source>
   <translation>Epochen je Abnahme setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set decay rate</source>
   <translation>Abnahmefaktor setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set device</source>
   <translation>Gerät setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Set dimension {0}</source>
   <translation>Dimension {0} setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set early stopping</source>
   <translation>Vorzeitiges Anhalten setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set epochs</source>
   <translation>Epochen setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Set every preference as it was at the first start</source>
   <translation>Jede Einstellung auf den Stand des ersten Starts setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set folds</source>
   <translation>Folds setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Set isometric cores</source>
   <translation>Isometrische Kerne setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Set layer {0} to {1} units</source>
   <translation>Schicht {0} auf {1} Einheiten setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set learning rate</source>
   <translation>Lernrate setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set loss</source>
   <translation>Verlust setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Set one dimension for everything that is selected</source>
   <translation>Für alles Gewählte eine Dimension setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set optimizer</source>
   <translation>Optimierer setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set precision</source>
   <translation>Rechengenauigkeit setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set schedule</source>
   <translation>Zeitplan setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set seed</source>
   <translation>Startwert setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set seeds</source>
   <translation>Startwerte setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Set shape</source>
   <translation>Form setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Set shapes</source>
   <translation>Formen setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Set the largest dimension that can be of use here</source>
   <translation>Die größte Dimension setzen, die hier von Nutzen ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/dimensions.py" />
   <source>Set to {0}</source>
   <translation>Auf {0} setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set warm-up</source>
   <translation>Aufwärmen setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set weight decay</source>
   <translation>Gewichtsabnahme setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Set {0} to {1}</source>
   <translation>{0} auf {1} setzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Setup</source>
   <translation>Aufbau</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/header.py" />
   <source>Several columns are called {0}; the later ones got a number.</source>
   <translation>Mehrere Spalten heißen {0}; die späteren haben eine Nummer bekommen.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Several small Tucker networks whose results are added up; a dot selects the same one in every core.</source>
   <translation>Mehrere kleine Tucker-Netze, deren Ergebnisse addiert werden; ein Punkt wählt in jedem Kern dasselbe.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Shape of the core</source>
   <translation>Form des Kerns</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Shift click</source>
   <translation>Umschalt-Klick</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/plot.py" />
   <source>Show All</source>
   <translation>Alle anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Show Drawing</source>
   <translation>Zeichnung anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Show Drawing{0}</source>
   <translation>Zeichnung anzeigen{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Show Folder</source>
   <translation>Ordner anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Show all layers</source>
   <translation>Alle Schichten anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Show buttons for cores, inputs, legs and bonds at the left of the canvas</source>
   <translation>Schaltflächen für Kerne, Eingänge, Beine und Bindungen links neben der Zeichenfläche anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Show on the drawing how much of each bond the trained cores use, and how large the gradients are</source>
   <translation>Auf der Zeichnung anzeigen, wie viel jeder Bindung die trainierten Kerne nutzen und wie groß die Gradienten sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Show problems</source>
   <translation>Probleme anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Show schedule, weight decay, early stopping, folds and seeds</source>
   <translation>Zeitplan, Gewichtsabnahme, vorzeitiges Anhalten, Folds und Startwerte anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Show the dots of the paper</source>
   <translation>Das Punktraster des Papiers anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Show the drawing tools</source>
   <translation>Die Zeichenwerkzeuge anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Show the figures of the trials only, or their choices as well</source>
   <translation>Nur die Werte der Versuche zeigen oder auch, was sie gewählt haben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Show the folder of the compressed model</source>
   <translation>Den Ordner des komprimierten Modells anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Show the folder of the run</source>
   <translation>Den Ordner des Laufs anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Show the overview while the drawing does not fit</source>
   <translation>Den Überblick anzeigen, wenn die Zeichnung nicht hineinpasst</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Show the problems</source>
   <translation>Die Probleme anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Show the whole drawing in a corner while it does not fit on the canvas</source>
   <translation>Die ganze Zeichnung in einer Ecke anzeigen, solange sie nicht auf die Zeichenfläche passt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Show what is wrong with the network</source>
   <translation>Anzeigen, was am Netz falsch ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Show where the leg leads</source>
   <translation>Anzeigen, wohin das Bein führt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Show {0}</source>
   <translation>{0} anzeigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Shrink a Model</source>
   <translation>Ein Modell verkleinern</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Simple RNN</source>
   <translation>Einfaches RNN</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Simple RNN (tensor ring)</source>
   <translation>Einfaches RNN (Tensorring)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Simple RNN (tensor train)</source>
   <translation>Einfaches RNN (Tensorzug)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Simple RNN (two tensor trains)</source>
   <translation>Einfaches RNN (zwei Tensorzüge)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/precision.py" />
   <source>Single</source>
   <translation>Einfach</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Sites</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Size of each head for queries, keys and values.</source>
   <translation>Größe jedes Kopfs für Queries, Keys und Values.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Size of the file</source>
   <translation>Größe der Datei</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Size of the kernel: one number, or rows and columns.</source>
   <translation>Größe des Faltungskerns: eine Zahl, oder Zeilen und Spalten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Sizes</source>
   <translation>Größen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Snap to guides and dots</source>
   <translation>An Hilfslinien und Punkten einrasten</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Sorting Transformer</source>
   <translation>Sortierender Transformer</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Sorting Transformer, all trains</source>
   <translation>Sortierender Transformer, alles Züge</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Spectrum: {0}</source>
   <translation>Spektrum: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>Spent on training this model</source>
   <translation>Für das Training dieses Modells verbraucht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>Split by column “{0}”: {1}.</source>
   <translation>Aufgeteilt nach Spalte „{0}“: {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Split the data into this many parts, and validate with each in turn; 1 for a single split</source>
   <translation>Die Daten in so viele Teile zerlegen und mit jedem reihum validieren; 1 für eine einzige Aufteilung</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Square</source>
   <translation>Quadrat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Stand for {0}</source>
   <translation>Stehe für {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Start</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start Anew</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Start Bond</source>
   <translation>Bindung beginnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Start From It</source>
   <translation>Davon ausgehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start from It</source>
   <translation>Davon ausgehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Start from a run</source>
   <translation>Mit einem Lauf beginnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Start from an example</source>
   <translation>Mit einem Beispiel beginnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>Start from random numbers</source>
   <translation>Mit Zufallszahlen beginnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Start from the trained cores of a similar trial and train for so many epochs only; 0 for never</source>
   <translation>Von den trainierten Kernen eines ähnlichen Versuchs ausgehen und nur so viele Epochen trainieren; 0 für nie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start from the trained model</source>
   <translation>Mit dem trainierten Modell beginnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start networks with the numbers with which they are nearest to the trained layers</source>
   <translation>Netze mit den Zahlen beginnen, mit denen sie den trainierten Schichten am nächsten sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Start the training process with the window</source>
   <translation>Den Trainingsprozess mit dem Fenster starten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Start with empty paper</source>
   <translation>Mit leerem Papier beginnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Started</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Starting</source>
   <translation>Wird gestartet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Starting…</source>
   <translation>Wird gestartet…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from random numbers, not from {0}</source>
   <translation>Beginnt mit Zufallszahlen, nicht mit {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from the weights of {0}</source>
   <translation>Beginnt mit den Gewichten von {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from the weights of {0}; networks are fitted to the layers that they replace</source>
   <translation>Beginnt mit den Gewichten von {0}; Netze werden an die Schichten angepasst, die sie ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from the weights of {0}; networks that are not in it from random numbers</source>
   <translation>Beginnt mit den Gewichten von {0}; Netze, die nicht darin sind, mit Zufallszahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from trained weights in {0}</source>
   <translation>Beginnt mit trainierten Gewichten in {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Step back</source>
   <translation>Schritt zurück</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Step of the contraction</source>
   <translation>Schritt der Kontraktion</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Step time</source>
   <translation>Schrittzeit</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Step {0} of {1}</source>
   <translation>Schritt {0} von {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Steps of the contraction</source>
   <translation>Schritte der Kontraktion</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Stop Tuning</source>
   <translation>Feinabstimmung beenden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>Stop Waiting</source>
   <translation>Nicht länger warten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Stop after this many epochs without a smaller validation loss; 0 for never</source>
   <translation>Nach so vielen Epochen ohne kleineren Validierungsverlust anhalten; 0 für nie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>Stop and Close</source>
   <translation>Anhalten und schließen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Stop counting</source>
   <translation>Zählen anhalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Stop counting; the drawing stays as it is</source>
   <translation>Das Zählen anhalten; die Zeichnung bleibt, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Stop the compression; nothing is kept</source>
   <translation>Die Kompression abbrechen; nichts wird behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Stop the search and keep what it has found</source>
   <translation>Die Suche anhalten und das Gefundene behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Stop training and keep what has been trained</source>
   <translation>Das Training anhalten und das Trainierte behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Stop training and keep what has been trained (Ctrl+.)</source>
   <translation>Training anhalten und das Trainierte behalten (Strg+.)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Stop tuning, and keep what it has reached so far</source>
   <translation>Die Feinabstimmung beenden und behalten, was bisher erreicht ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/marked_bonds_row.py" />
   <source>Stop varying the bonds that are marked on the drawing</source>
   <translation>Die in der Zeichnung markierten Bindungen nicht mehr variieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Stop; what is not complete is removed</source>
   <translation>Anhalten; Unvollständiges wird entfernt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Stopped after {0} of {1}.</source>
   <translation>Angehalten nach {0} von {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Stopped after {0}, {1}</source>
   <translation>Angehalten nach {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>Strength of the penalty</source>
   <translation>Stärke der Strafe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Strides</source>
   <translation>Schrittweiten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Style of the code</source>
   <translation>Stil des Codes</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Subtract</source>
   <translation>Subtract</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Suggest the next step while a network is drawn</source>
   <translation>Beim Zeichnen eines Netzes den nächsten Schritt vorschlagen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Take Out of the Outputs</source>
   <translation>Aus den Ausgängen nehmen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>Take it out of the output order</source>
   <translation>Es aus der Reihenfolge der Ausgänge nehmen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Take out an output</source>
   <translation>Einen Ausgang herausnehmen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Take out of the outputs</source>
   <translation>Aus den Ausgängen nehmen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Take the network over (Enter)</source>
   <translation>Das Netz übernehmen (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_dialogue.py" />
   <source>Take the values over (Enter)</source>
   <translation>Die Werte übernehmen (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Take {0}</source>
   <translation>Nimm {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/outputs.py" />
   <source>Take {0} out of the outputs</source>
   <translation>{0} aus den Ausgängen nehmen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Take {0}, begin with {1}</source>
   <translation>{0} nehmen, beginnend mit {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Takes</source>
   <translation>Nimmt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Takes {0}: zeros to add: {1}.</source>
   <translation>Nimmt {0}: anzufügende Nullen: {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Target shape</source>
   <translation>Zielform</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Task</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Templates</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Template…</source>
   <translation>Vorlage…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tensor ring</source>
   <translation>Tensorring</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tensor ring net</source>
   <translation>Tensorring-Netz</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tensor train (MPO)</source>
   <translation>Tensorzug (MPO)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tensor train convolution</source>
   <translation>Tensorzug-Faltung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/precision.py" />
   <source>TensorFlow does not multiply in bfloat16 on this processor; mixed precision needs one where it does, or a GPU of compute capability {0} or higher</source>
   <translation>TensorFlow multipliziert auf diesem Prozessor nicht in bfloat16; gemischte Genauigkeit erfordert einen, auf dem es das tut, oder eine GPU mit mindestens Compute Capability {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>Tensorize</source>
   <translation>Tensorisieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>Tensorize {0}</source>
   <translation>{0} tensorisieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Tensorize…</source>
   <translation>Tensorisieren…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Text of the network</source>
   <translation>Text des Netzes</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>Text of the note</source>
   <translation>Text der Notiz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>That was all. Help ▸ Exercises has three tasks, and F1 the manual.</source>
   <translation>Das war alles. Unter Hilfe ▸ Übungen gibt es drei Aufgaben, mit F1 das Handbuch.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>The best by the first goal</source>
   <translation>Der beste nach dem ersten Ziel</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The blog’s network</source>
   <translation>Das Netz des Blogs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/bond_utilisation.py" />
   <source>The bond was truncated to {0} and keeps {1} %; the next training starts from there</source>
   <translation>Die Bindung wurde auf {0} gekürzt und behält {1} %; das nächste Training beginnt dort</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The channels are reduced, a small kernel moves over the picture, and the channels are expanded again.</source>
   <translation>Die Kanäle werden weniger, ein kleiner Faltungskern wandert über das Bild, und die Kanäle werden wieder mehr.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/class_balance.py" />
   <source>The classes “{0}” and “{1}” differ only in case.</source>
   <translation>Die Klassen „{0}“ und „{1}“ unterscheiden sich nur in der Groß- und Kleinschreibung.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>The clipboard holds neither part of a drawing nor a network that can be imported</source>
   <translation>Die Zwischenablage enthält weder einen Teil einer Zeichnung noch ein importierbares Netz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The code was not saved: {0}: {1}</source>
   <translation>Der Code wurde nicht gespeichert: {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/opening.py" />
   <source>The compressed model cannot be opened.</source>
   <translation>Das komprimierte Modell lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>The cores are being truncated…</source>
   <translation>Die Kerne werden gekürzt…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>The curves of their networks are overlaid in the colours of the table.</source>
   <translation>Die Kurven ihrer Netze liegen übereinander, in den Farben der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>The data are being read.</source>
   <translation>Die Daten werden gelesen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>The data to train on; Own file reads a table or arrays of yours</source>
   <translation>Die Daten zum Trainieren; Eigene Datei liest eine Tabelle oder Arrays von Ihnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The design cannot be opened.</source>
   <translation>Der Entwurf lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>The design is being trained.</source>
   <translation>Der Entwurf wird gerade trainiert.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>The design is not trained; its initial weights are written.</source>
   <translation>Der Entwurf ist nicht trainiert; geschrieben werden seine Anfangsgewichte.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/examples_box.py" />
   <source>The design’s data</source>
   <translation>Daten des Entwurfs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>The difference is the largest one from Keras’s answers to {0}, relative to the largest answer; the times are medians on one thread.</source>
   <translation>Der Unterschied ist der größte zu den Antworten von Keras auf {0}, bezogen auf die größte Antwort; die Zeiten sind Mediane mit einem Thread.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>The dimension that the source does not give</source>
   <translation>Die Dimension, die der Quelltext nicht angibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_search_part.py" />
   <source>The dimensions that a search tries, such as 1..8 or 2,4; 1 removes the bond; empty keeps it</source>
   <translation>Die Dimensionen, die eine Suche probiert, etwa 1..8 oder 2,4; 1 entfernt die Bindung; leer bleibt sie, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>The disk or the server does not answer.</source>
   <translation>Der Datenträger oder der Server antwortet nicht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/view.py" />
   <source>The drawing of the network</source>
   <translation>Die Zeichnung des Netzes</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>The examples for training and those for validation are put together and split into folds.</source>
   <translation>Die Beispiele zum Trainieren und die zum Validieren werden zusammengelegt und in Folds geteilt.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>The examples for which the layers are fitted; none to fit the weights</source>
   <translation>Die Beispiele, an die die Schichten angepasst werden; keine, um die Gewichte anzupassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/examples_box.py" />
   <source>The examples to compare with Keras, from which int8 also takes the ranges of values</source>
   <translation>Die Beispiele für den Vergleich mit Keras, denen int8 auch die Wertebereiche entnimmt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>The experiment, the curves and answers of a run, the data, or all runs</source>
   <translation>Das Experiment, Kurven und Antworten eines Laufs, die Daten oder alle Läufe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>The families of networks; each has a page in the manual</source>
   <translation>Die Familien von Netzen; jede hat eine Seite im Handbuch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>The family of the network, and how much smaller it is than the layer</source>
   <translation>Die Familie des Netzes, und wie viel kleiner es ist als die Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>The figures of the epoch whose weights are kept</source>
   <translation>Die Werte der Epoche, deren Gewichte behalten werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The file cannot be saved.</source>
   <translation>Die Datei lässt sich nicht speichern.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>The file may be on a network disk that is gone, or on a disk that is asleep.</source>
   <translation>Die Datei liegt vielleicht auf einem Netzlaufwerk, das fehlt, oder auf einem Datenträger, der schläft.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>The file of weights to start from, {0}, does not exist.</source>
   <translation>Die Datei mit den Anfangsgewichten, {0}, gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>The first epoch is being trained; its figures follow.</source>
   <translation>Die erste Epoche wird trainiert; ihre Zahlen folgen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/previews/data_page.py" />
   <source>The first examples, as the models see them</source>
   <translation>Die ersten Beispiele, wie die Modelle sie sehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/header.py" />
   <source>The first row, {0}, is taken as data; if it names the columns, say that there is a header.</source>
   <translation>Die erste Zeile, {0}, wird als Daten gelesen; wenn sie die Spalten benennt, geben Sie an, dass es eine Kopfzeile gibt.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/header.py" />
   <source>The first row, {0}, is taken as names; if it is data, say that there is no header.</source>
   <translation>Die erste Zeile, {0}, wird als Namen gelesen; wenn es Daten sind, geben Sie an, dass es keine Kopfzeile gibt.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/excel_file.py" />
   <source>The first sheet, “{0}”, is read; {1} are not.</source>
   <translation>Das erste Blatt, „{0}“, wird gelesen; {1} nicht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/excel_file.py" />
   <source>The first sheet, “{0}”, is read; {1} is not.</source>
   <translation>Das erste Blatt, „{0}“, wird gelesen; {1} nicht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/saving.py" />
   <source>The folder was not saved.</source>
   <translation>Der Ordner wurde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The four matrices of attention as tensor trains: for queries, keys, values and the output of all heads.</source>
   <translation>Die vier Matrizen der Attention als Tensorzüge: für Queries, Keys, Values und den Ausgang aller Köpfe.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>The function that is applied to the result of the layer</source>
   <translation>Die Funktion, die auf das Ergebnis der Schicht angewandt wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>The incoming data: its last axis, reshaped row by row into the legs of the bar.</source>
   <translation>Die hereinkommenden Daten: ihre letzte Achse, zeilenweise umgeformt in die Beine des Balkens.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix as one tensor ring; the matrix of the state stays dense.</source>
   <translation>Die Eingangsmatrix als ein Tensorring; die Matrix des Zustands bleibt dicht.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix as one tensor train; the matrix of the state stays dense.</source>
   <translation>Die Eingangsmatrix als ein Tensorzug; die Matrix des Zustands bleibt dicht.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix of all 3 gates as one tensor ring; the matrix of the state stays dense.</source>
   <translation>Die Eingangsmatrix aller 3 Gatter als ein Tensorring; die Matrix des Zustands bleibt dicht.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix of all 3 gates as one tensor train; the matrix of the state stays dense.</source>
   <translation>Die Eingangsmatrix aller 3 Gatter als ein Tensorzug; die Matrix des Zustands bleibt dicht.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix of all 4 gates as one tensor ring; the matrix of the state stays dense.</source>
   <translation>Die Eingangsmatrix aller 4 Gatter als ein Tensorring; die Matrix des Zustands bleibt dicht.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix of all 4 gates as one tensor train; the matrix of the state stays dense.</source>
   <translation>Die Eingangsmatrix aller 4 Gatter als ein Tensorzug; die Matrix des Zustands bleibt dicht.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix of each gate as a tensor train; the matrix of the state stays dense.</source>
   <translation>Die Eingangsmatrix jedes Gatters als ein Tensorzug; die Matrix des Zustands bleibt dicht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>The language of the window; a change takes effect at the next start</source>
   <translation>Die Sprache des Fensters; eine Änderung gilt ab dem nächsten Start</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>The last run failed after {0}</source>
   <translation>Der letzte Lauf ist nach {0} gescheitert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>The last run failed at its start</source>
   <translation>Der letzte Lauf ist beim Start gescheitert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The layer alone, or with a test or a model around it</source>
   <translation>Nur die Schicht, oder mit einem Test oder einem Modell darum</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>The layer as source that runs without tndesigner</source>
   <translation>Die Schicht als Quelltext, der ohne tndesigner läuft</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The layer as source that runs without tndesigner; it follows every change</source>
   <translation>Die Schicht als Quelltext, der ohne tndesigner läuft; er folgt jeder Änderung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>The layers of the model will be listed here, with what each of them costs. Add a layer with the plus in the strip above, or open a trained Keras model with File ▸ Open.</source>
   <translation>Hier werden die Schichten des Modells aufgelistet, mit dem, was jede kostet. Fügen Sie mit dem Plus in der Leiste oben eine Schicht hinzu, oder öffnen Sie mit Datei ▸ Öffnen ein trainiertes Keras-Modell.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/model_strip.py" />
   <source>The layers of the model; a click shows a network, a right click offers what can be done</source>
   <translation>Die Schichten des Modells; ein Klick zeigt ein Netz, ein Rechtsklick, was sich tun lässt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_view.py" />
   <source>The layers that a network can replace; those that are ticked are compressed</source>
   <translation>Die Schichten, die ein Netz ersetzen kann; die angekreuzten werden komprimiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>The length of each axis of an example, as in 28, 28; any for one that varies</source>
   <translation>Die Länge jeder Achse eines Beispiels, etwa 28, 28; any für eine veränderliche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The library that the code is written for</source>
   <translation>Die Bibliothek, für die der Code geschrieben wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>The loss grows by this number times the sum of the squares of w†w − 1</source>
   <translation>Der Verlust wächst um diese Zahl mal der Summe der Quadrate von w†w − 1</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The low-rank layer of Google's TensorNetwork: two thin matrices, weight for weight.</source>
   <translation>Die Schicht niedrigen Rangs aus Googles TensorNetwork: zwei dünne Matrizen, Gewicht für Gewicht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>The manual, at the page about the part of the window that has the focus</source>
   <translation>Das Handbuch, auf der Seite über den Teil des Fensters, der den Fokus hat</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The matrices of input and state as a tensor train each.</source>
   <translation>Die Matrizen von Eingang und Zustand als je ein Tensorzug.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The matrices of input and state of all 3 gates as a tensor train each.</source>
   <translation>Die Matrizen von Eingang und Zustand aller 3 Gatter als je ein Tensorzug.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The matrices of input and state of all 4 gates as a tensor train each.</source>
   <translation>Die Matrizen von Eingang und Zustand aller 4 Gatter als je ein Tensorzug.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The matrices of input and state of each gate as a tensor train each.</source>
   <translation>Die Matrizen von Eingang und Zustand jedes Gatters als je ein Tensorzug.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>The model and its dense twin</source>
   <translation>Das Modell und sein dichter Zwilling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>The model is written.</source>
   <translation>Das Modell ist geschrieben.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>The model reads {0} {1} per example</source>
   <translation>Das Modell liest je Beispiel {0} {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>The models are being trained; their answers follow.</source>
   <translation>Die Modelle werden trainiert; ihre Antworten folgen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>The name of the network in the model and in exported code</source>
   <translation>Der Name des Netzes im Modell und im exportierten Code</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/page.py" />
   <source>The name on the drawing, in messages and in exported code</source>
   <translation>Der Name in der Zeichnung, in Meldungen und im exportierten Code</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/picture.py" />
   <source>The network, as it will be drawn</source>
   <translation>Das Netz, wie es gezeichnet wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The next training begins with the weights that this run reached</source>
   <translation>Das nächste Training beginnt mit den Gewichten, die dieser Lauf erreicht hat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>The number of examples for which savings are counted</source>
   <translation>Für wie viele Beispiele die Ersparnis gezählt wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>The number that belongs to the goal</source>
   <translation>Die Zahl, die zum Ziel gehört</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>The open legs of cores are the result, in the order of the numbers at their tips.</source>
   <translation>Die offenen Beine der Kerne sind das Ergebnis, in der Reihenfolge der Nummern an ihren Spitzen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>The order in which the network is evaluated</source>
   <translation>Die Reihenfolge, in der das Netz ausgewertet wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>The ordinary layer that the network replaces</source>
   <translation>Die gewöhnliche Schicht, die das Netz ersetzt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>The output legs, in the order in which they make the result</source>
   <translation>Die Ausgangsbeine in der Reihenfolge, in der sie das Ergebnis bilden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>The panel Problems lists what is still wrong, with buttons that mend it.</source>
   <translation>Der Bereich Probleme listet auf, was noch falsch ist, mit Schaltflächen, die es beheben.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/docks.py" />
   <source>The panels that share this place</source>
   <translation>Die Bereiche, die sich diesen Platz teilen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>The period of the decay rate; on plateau, the epochs without a smaller loss</source>
   <translation>Die Periode des Abnahmefaktors; auf Plateau die Epochen ohne kleineren Verlust</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>The picture is on the clipboard</source>
   <translation>Das Bild ist in der Zwischenablage</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/exporting.py" />
   <source>The plot cannot be exported.</source>
   <translation>Das Diagramm lässt sich nicht exportieren.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/header.py" />
   <source>The row below the header holds no values but units, and is skipped.</source>
   <translation>Die Zeile unter der Kopfzeile enthält keine Werte, sondern Einheiten, und wird übersprungen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>The rule by which weights change in each step</source>
   <translation>Die Regel, nach der sich Gewichte in jedem Schritt ändern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The run cannot be deleted.</source>
   <translation>Der Lauf lässt sich nicht löschen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The run cannot be renamed.</source>
   <translation>Der Lauf lässt sich nicht umbenennen.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The same Transformer with its four projections as tensor trains, too.</source>
   <translation>Derselbe Transformer, auch mit seinen vier Projektionen als Tensorzügen.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The same wide layer as a tensor train of four cores: 7,424 weights in the place of 802,816.</source>
   <translation>Dieselbe breite Schicht als Tensorzug aus vier Kernen: 7.424 Gewichte statt 802.816.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>The search tries {0}.</source>
   <translation>Die Suche versucht {0}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>The sections that have all words</source>
   <translation>Die Abschnitte, die alle Wörter enthalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>The setup, the layers, their errors, the tuning, or the models side by side</source>
   <translation>Der Aufbau, die Schichten, ihre Fehler, die Feinabstimmung oder die Modelle nebeneinander</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>The share of the rows that is not trained on, but validated with</source>
   <translation>Der Anteil der Zeilen, mit denen nicht trainiert, sondern validiert wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>The size of the picture; 100 is the size on the screen</source>
   <translation>Die Größe des Bildes; 100 ist die Größe auf dem Bildschirm</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>The smallest within {0} of the best</source>
   <translation>Der kleinste innerhalb von {0} des besten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>The standard deviation of its numbers before training</source>
   <translation>Die Standardabweichung seiner Zahlen vor dem Training</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>The steps in which the network is evaluated, with the operations and the size of each result</source>
   <translation>Die Schritte, in denen das Netz ausgewertet wird, mit den Operationen und der Größe jedes Ergebnisses</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The tensor train of Google's TensorNetwork, weight for weight.</source>
   <translation>Der Tensorzug aus Googles TensorNetwork, Gewicht für Gewicht.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>The text has no mark of its encoding, and is read as {0}.</source>
   <translation>Der Text hat keine Angabe seiner Kodierung und wird als {0} gelesen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>The text is not UTF-8 (byte {0}) and is read as {1}; choose another encoding if names look odd.</source>
   <translation>Der Text ist nicht UTF-8 (Byte {0}) und wird als {1} gelesen; wählen Sie eine andere Kodierung, wenn Namen seltsam aussehen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>The trained cores can be truncated once the training has ended.</source>
   <translation>Die trainierten Kerne lassen sich kürzen, sobald das Training beendet ist.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>The trained model {0} is not where it was; File ▸ Locate Trained Model says where it is now.</source>
   <translation>Das trainierte Modell {0} ist nicht mehr da, wo es war; Datei ▸ Trainiertes Modell suchen sagt, wo es jetzt ist.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/locating.py" />
   <source>The trained model “{0}” is not as it was.</source>
   <translation>Das trainierte Modell „{0}“ ist nicht mehr, wie es war.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>The training process is starting…</source>
   <translation>Der Trainingsprozess wird gestartet…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The two matrices behind the attention of a Transformer as tensor trains, in a trainable block.</source>
   <translation>Die beiden Matrizen hinter der Attention eines Transformers als Tensorzüge, in einem trainierbaren Block.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/families_box.py" />
   <source>The usual ones</source>
   <translation>Die üblichen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>The values of the pictures are divided by 255.</source>
   <translation>Die Werte der Bilder werden durch 255 geteilt.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>The values of what is selected</source>
   <translation>Die Werte des Ausgewählten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>The values to try, as in 2..16 or 2,4,8; empty for no variation</source>
   <translation>Die zu versuchenden Werte, etwa 2..16 oder 2,4,8; leer für keine Variation</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>The weights are those of {0}, from which training starts.</source>
   <translation>Die Gewichte sind die von {0}, mit denen das Training beginnt.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>The weights in {0}</source>
   <translation>Die Gewichte in {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>The weights of the last run, or those that training starts with</source>
   <translation>Die Gewichte des letzten Laufs, oder die, mit denen das Training beginnt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>The whole drawing, or only what is selected</source>
   <translation>Die ganze Zeichnung, oder nur das Ausgewählte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/minimap.py" />
   <source>The whole drawing; drag the frame to move the paper</source>
   <translation>Die ganze Zeichnung; Ziehen am Rahmen verschiebt das Papier</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The wide layer of a Fashion-MNIST classifier, 784 to 1024, as two cores.</source>
   <translation>Die breite Schicht eines Fashion-MNIST-Klassifikators, 784 auf 1024, als zwei Kerne.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>The {0} examples for training and the {1} for validation are put together and split into {2} folds.</source>
   <translation>Die {0} Beispiele zum Trainieren und die {1} zum Validieren werden zusammengelegt und in {2} Folds geteilt.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Theme, animation, snapping, the folder for runs, and more</source>
   <translation>Farbschema, Animation, Einrasten, Ordner für Läufe und mehr</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>There is no code while the network has errors; see Problems for the fixes.</source>
   <translation>Solange das Netz Fehler hat, gibt es keinen Code; Abhilfe steht unter Probleme.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>There is no code: {0}</source>
   <translation>Es gibt keinen Code: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>These runs have different metrics, which cannot share one scale.</source>
   <translation>Diese Läufe haben verschiedene Metriken, die sich keinen Maßstab teilen können.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>They are lost if you do not save them.</source>
   <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>This family saves nothing here; {0} would.</source>
   <translation>Diese Familie spart hier nichts; {0} täte es.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>This network</source>
   <translation>Dieses Netz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>This network gives {0}, but the layer gives {1}</source>
   <translation>Dieses Netz gibt {0}, die Schicht aber gibt {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>This network is wrong in two places. Mend both.</source>
   <translation>Dieses Netz ist an zwei Stellen falsch. Reparieren Sie beide.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>This network is {0}.</source>
   <translation>Dieses Netz ist {0}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>This saves nothing; smaller ranks would.</source>
   <translation>Dies spart nichts; kleinere Ränge täten es.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Tick all layers</source>
   <translation>Alle Schichten ankreuzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>TikZ: compiles on its own, and its tikzpicture can be copied into a paper.</source>
   <translation>TikZ: Es lässt sich so übersetzen, und sein tikzpicture lässt sich in einen Artikel kopieren.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>Time a training step and inference of the network and of its dense twin</source>
   <translation>Zeit für einen Trainingsschritt und für die Auswertung, von Netz und dichtem Zwilling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Time for 32</source>
   <translation>Zeit für 32</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Time for one</source>
   <translation>Zeit für eines</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Time of a training step of the batch, forward and backward, as a model of a processor core predicts it</source>
   <translation>Zeit für einen Trainingsschritt des Batches, vorwärts und rückwärts, wie ein Modell eines Prozessorkerns sie vorhersagt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Times smaller</source>
   <translation>Mal kleiner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>To replace a single layer, right-click it in the strip above and choose Tensorize…</source>
   <translation>Um eine einzelne Schicht zu ersetzen, klicken Sie sie in der Leiste oben mit der rechten Maustaste an und wählen Tensorisieren…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Too large; the largest dimension is {0}</source>
   <translation>Zu groß; die größte Dimension ist {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Top</source>
   <translation>Oben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Trade-off</source>
   <translation>Abwägung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Train More</source>
   <translation>Weiter trainieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Train each replaced layer alone, then the whole model; 0 for no tuning</source>
   <translation>Jede ersetzte Schicht allein trainieren, dann das ganze Modell; 0 für keine Feinabstimmung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Train many variants of this design and keep the best trade-offs</source>
   <translation>Viele Varianten dieses Entwurfs trainieren und die besten Kompromisse behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Train on this file, read in this way (Enter)</source>
   <translation>Mit dieser Datei trainieren, so gelesen (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Train the last run for the same number of epochs again</source>
   <translation>Den letzten Lauf noch einmal so viele Epochen trainieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Train the network and its dense twin</source>
   <translation>Das Netz und seinen dichten Zwilling trainieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Train the network and its dense twin (Ctrl+R)</source>
   <translation>Das Netz und seinen dichten Zwilling trainieren (Strg+R)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Train with this many seeds; the result is the mean and the standard deviation</source>
   <translation>Mit so vielen Startwerten trainieren; das Ergebnis sind Mittelwert und Standardabweichung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Trainable numbers; all bars have the same scale</source>
   <translation>Trainierbare Zahlen; alle Balken haben denselben Maßstab</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Trained</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Trained in single precision: {0}.</source>
   <translation>Training in einfacher Genauigkeit: {0}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Trained models</source>
   <translation>Trainierte Modelle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Trained models (*.keras *.h5 *.hdf5);;All files (*)</source>
   <translation>Trainierte Modelle (*.keras *.h5 *.hdf5);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Trained numbers; biases are the same on both sides</source>
   <translation>Trainierte Zahlen; der Bias ist auf beiden Seiten gleich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Trained, epoch {0}</source>
   <translation>Trainiert, Epoche {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Training step of {0} examples on {1}: {2}, dense twin {3}</source>
   <translation>Trainingsschritt mit {0} Beispielen auf {1}: {2}, dichter Zwilling {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Training then starts without delay</source>
   <translation>Das Training beginnt dann ohne Verzögerung</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Transformer encoder</source>
   <translation>Transformer-Encoder</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Transformer feed-forward</source>
   <translation>Transformer-Feed-Forward</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tree (hierarchical Tucker)</source>
   <translation>Baum (hierarchischer Tucker)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Trials</source>
   <translation>Versuche</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Triangle</source>
   <translation>Dreieck</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Truncate Bond</source>
   <translation>Bindung kürzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/bond_utilisation.py" />
   <source>Truncate bond to {0}</source>
   <translation>Bindung auf {0} kürzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Truncate the trained cores to the part of a bond that they use; the next training starts from them</source>
   <translation>Die trainierten Kerne auf den Teil einer Bindung kürzen, den sie nutzen; das nächste Training beginnt dort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Truncate to</source>
   <translation>Kürzen auf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Truncate to {0} (keeps {1} %)</source>
   <translation>Auf {0} kürzen (behält {1} %)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Truncates the trained cores; the next training starts from them.</source>
   <translation>Kürzt die trainierten Kerne; das nächste Training beginnt mit ihnen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Try many bonds, families and widths, and see what each gives</source>
   <translation>Viele Bindungen, Familien und Breiten versuchen und sehen, was jede ergibt</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tucker</source>
   <translation>Tucker</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tucker convolution</source>
   <translation>Tucker-Faltung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Tuning</source>
   <translation>Feinabstimmung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/keys.py" />
   <source>Turn leg</source>
   <translation>Bein drehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/keys.py" />
   <source>Turn legs</source>
   <translation>Beine drehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull_leg.py" />
   <source>Turn {0}.{1}</source>
   <translation>{0}.{1} drehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/spirals.py" />
   <source>Two arms in the plane that wind around each other {0} times, with a little noise.</source>
   <translation>Zwei Arme in der Ebene, die sich {0}-mal umeinander winden, mit etwas Rauschen.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Two cores in the place of a 1024 × 1024 matrix, as in the TensorFlow blog of February 2020.</source>
   <translation>Zwei Kerne statt einer 1024 × 1024-Matrix, wie im TensorFlow-Blog vom Februar 2020.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/moons.py" />
   <source>Two half circles in the plane that reach into each other, with a little noise.</source>
   <translation>Zwei Halbkreise in der Ebene, die ineinandergreifen, mit etwas Rauschen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>Two joined legs of the same dimension: their index is summed over. Larger bonds are thicker.</source>
   <translation>Zwei verbundene Beine derselben Dimension: Über ihren Index wird summiert. Größere Bindungen sind dicker.</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Two thin matrices instead of one: the data passes through a narrow bond.</source>
   <translation>Zwei dünne Matrizen statt einer: Die Daten gehen durch eine enge Bindung.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command_palette.py" />
   <source>Type a command</source>
   <translation>Einen Befehl tippen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/wanted.py" />
   <source>Type a number from {0} to {1}</source>
   <translation>Geben Sie eine Zahl von {0} bis {1} ein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Type a number to set its dimension; drag an end off to cut it.</source>
   <translation>Eine getippte Zahl setzt die Dimension; das Ende abziehen trennt die Bindung.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>Type a number, such as {0}</source>
   <translation>Geben Sie eine Zahl ein, zum Beispiel {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>Type a whole number from {0} on</source>
   <translation>Geben Sie eine ganze Zahl ab {0} ein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Type or paste an einsum string, such as nij,iar,jbr-&gt;nab, Python source with einsum, tensordot, @, ncon or tn.Node, or JSON of Tensor-Network-Editor</source>
   <translation>Tippen oder fügen Sie einen Einsum-Ausdruck ein, etwa nij,iar,jbr-&gt;nab, Python-Quelltext mit einsum, tensordot, @, ncon oder tn.Node, oder JSON des Tensor-Network-Editor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Type over it</source>
   <translation>Überschreiben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_fields.py" />
   <source>Type the length of each axis, as in 784 or 28, 28</source>
   <translation>Geben Sie die Länge jeder Achse ein, etwa 784 oder 28, 28</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_fields.py" />
   <source>Type whole numbers, as in 7, 4</source>
   <translation>Geben Sie ganze Zahlen ein, etwa 7, 4</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_fields.py" />
   <source>Type {0} whole numbers, as in 3, 3</source>
   <translation>Geben Sie {0} ganze Zahlen ein, etwa 3, 3</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Undo {0}</source>
   <translation>Rückgängig: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/marked_bonds_row.py" />
   <source>Unmark All</source>
   <translation>Alle Markierungen aufheben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>Unsaved changes cannot be kept against a crash.</source>
   <translation>Ungespeicherte Änderungen können nicht gegen einen Absturz gesichert werden.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Untick all layers</source>
   <translation>Alle Schichten abwählen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Untitled</source>
   <translation>Unbenannt</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Up</source>
   <translation>Auf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Use</source>
   <translation>Verwendung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Use These Data</source>
   <translation>Diese Daten verwenden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Use of Bonds</source>
   <translation>Nutzung der Bindungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Use the {0}</source>
   <translation>Verwende {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Use the {0} instead</source>
   <translation>Verwende stattdessen {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Use {0}</source>
   <translation>{0} verwenden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Uses {0} of {1}; all of it is needed to keep {2}.</source>
   <translation>Nutzt {0} von {1}; alles davon ist nötig, um {2} zu behalten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Uses {0} of {1}; keeping {3} keeps {2}.</source>
   <translation>Nutzt {0} von {1}; {3} zu behalten erhält {2}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Usual</source>
   <translation>Üblich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Usual Place</source>
   <translation>Üblicher Ort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Validate with</source>
   <translation>Validieren mit</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Value</source>
   <translation>Value</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Value dim</source>
   <translation>Dimension von Value</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_search_part.py" />
   <source>Values to try in a search</source>
   <translation>Werte, die eine Suche versucht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Vary Bond in Search</source>
   <translation>Bindung in der Suche variieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Vector of ones {0}: sums over {1} values of an index; no parameters.</source>
   <translation>Einsvektor {0}: summiert über {1} Werte eines Index; keine Parameter.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Versions and licences of the program and its parts, and how to report a fault</source>
   <translation>Versionen und Lizenzen des Programms und seiner Teile, und wie man einen Fehler meldet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Violet</source>
   <translation>Violett</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Vocabulary</source>
   <translation>Vokabular</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Warm-up epochs</source>
   <translation>Epochen zum Aufwärmen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Ways to contract, the fastest first</source>
   <translation>Kontraktionswege, der schnellste zuerst</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Ways to contract, the fastest first, which is used. Times are predicted unless they are measured here</source>
   <translation>Kontraktionswege, der schnellste, der benutzt wird, zuerst. Zeiten sind vorhergesagt, solange sie nicht hier gemessen sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Weight decay</source>
   <translation>Gewichtsabnahme</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>What a good design has much or little of, separated by commas</source>
   <translation>Wovon ein guter Entwurf viel oder wenig hat, durch Kommas getrennt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>What each column holds, and what it is used for</source>
   <translation>Was jede Spalte enthält und wofür sie verwendet wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>What each direction of the bond carries: {0}</source>
   <translation>Was jede Richtung der Bindung trägt: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>What has been trained so far is kept as a run.</source>
   <translation>Was bisher trainiert ist, wird als Lauf behalten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>What is done about cells without a value</source>
   <translation>Was mit Zellen ohne Wert geschieht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>What is shown</source>
   <translation>Was gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>What is wrong, with buttons that mend it</source>
   <translation>Was falsch ist, mit Schaltflächen, die es beheben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>What stands before the decimals of a number</source>
   <translation>Was vor den Nachkommastellen einer Zahl steht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>What stands between two cells</source>
   <translation>Was zwischen zwei Zellen steht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>What the code contains</source>
   <translation>Was der Code enthält</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>What the layer stands for</source>
   <translation>Wofür die Schicht steht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>What the learning rate is multiplied by</source>
   <translation>Womit die Lernrate multipliziert wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>What the network saves beside the dense layer that it replaces</source>
   <translation>Was das Netz gegenüber der dichten Schicht spart, die es ersetzt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>What the note says on the paper</source>
   <translation>Was die Notiz auf dem Papier sagt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>What the smaller model has to be</source>
   <translation>Was das kleinere Modell sein muss</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>What to count</source>
   <translation>Was gezählt wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>What training makes as small as it can</source>
   <translation>Was das Training so klein wie möglich macht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>What you want to remember of the run</source>
   <translation>Was Sie sich von dem Lauf merken wollen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>What {0} becomes</source>
   <translation>Was aus {0} wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>What {0} is for</source>
   <translation>Wofür {0} da ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>What’s This?</source>
   <translation>Was ist das?</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Wheel</source>
   <translation>Mausrad</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Where Runs Are Kept</source>
   <translation>Wo Läufe aufbewahrt werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Where the models are trained</source>
   <translation>Wo die Modelle trainiert werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Where to report a fault, and what to write</source>
   <translation>Wo man einen Fehler meldet, und was man schreibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Whether a trained number is added to each feature of the result</source>
   <translation>Ob zu jedem Merkmal des Ergebnisses eine trainierte Zahl addiert wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Whether classes or numbers are learned</source>
   <translation>Ob Klassen oder Zahlen gelernt werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Whether examples are numbers, or tokens for an embedding</source>
   <translation>Ob Beispiele Zahlen sind oder Tokens für ein Embedding</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Whether the first row has the names of the columns</source>
   <translation>Ob die erste Zeile die Namen der Spalten enthält</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Which classes are taken for which, or single examples with the answers to them</source>
   <translation>Welche Klassen für welche gehalten werden, oder einzelne Beispiele mit den Antworten darauf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Which layers are listed</source>
   <translation>Welche Schichten aufgelistet sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Which of the contractions in the source is meant</source>
   <translation>Welche der Kontraktionen im Quelltext gemeint ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Which step is shown on the drawing</source>
   <translation>Welcher Schritt auf der Zeichnung gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Which tensor is the input</source>
   <translation>Welcher Tensor der Eingang ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/tuning_view.py" />
   <source>While a model is tuned, this shows how good it is after each epoch.</source>
   <translation>Während ein Modell feinabgestimmt wird, steht hier, wie gut es nach jeder Epoche ist.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>White paper</source>
   <translation>Weißes Papier</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Whole drawing</source>
   <translation>Ganze Zeichnung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Whole layer</source>
   <translation>Ganze Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>Why…</source>
   <translation>Warum…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Widens a narrow result: each core multiplies the width; the expander of Google's TensorNetwork.</source>
   <translation>Weitet ein schmales Ergebnis: Jeder Kern multipliziert die Breite; der Expander aus Googles TensorNetwork.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Width in</source>
   <translation>Breite am Eingang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Width out</source>
   <translation>Breite am Ausgang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/speeches.py" />
   <source>Windows of 40 words from 233 State of the Union addresses; the answer is the era of 58 years. No address is both trained on and validated with. Token 0 is any word outside the vocabulary.</source>
   <translation>Fenster von 40 Wörtern aus 233 Reden zur Lage der Nation; die Antwort ist der Zeitraum von 58 Jahren. Mit keiner Rede wird sowohl trainiert als auch validiert. Token 0 ist jedes Wort außerhalb des Vokabulars.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Write TensorBoard files</source>
   <translation>TensorBoard-Dateien schreiben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Write on the paper</source>
   <translation>Auf das Papier schreiben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Write the model as ONNX, LiteRT or SavedModel, and measure it there</source>
   <translation>Das Modell als ONNX, LiteRT oder SavedModel schreiben und dort messen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Writing the code: {} s</source>
   <translation>Der Code wird geschrieben: {} s</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Writing the model</source>
   <translation>Das Modell wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/xla_choice.py" />
   <source>XLA is not used, because it cannot compile this model: {0}</source>
   <translation>XLA wird nicht verwendet, weil es dieses Modell nicht kompilieren kann: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/xla_choice.py" />
   <source>XLA is not used: a step takes {0:.2f} times as long with it</source>
   <translation>XLA wird nicht verwendet: Ein Schritt dauert damit das {0:.2f}-fache</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/xla_choice.py" />
   <source>XLA is not used: a step takes {0:.2f} times as long with it; it would have to save at least {1:.0f} %</source>
   <translation>XLA wird nicht verwendet: Ein Schritt dauert damit das {0:.2f}-fache; es müsste mindestens {1:.0f} % sparen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/xla_choice.py" />
   <source>XLA is not used: several devices share each batch</source>
   <translation>XLA wird nicht verwendet: Mehrere Geräte teilen sich jeden Batch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/xla_choice.py" />
   <source>XLA is used: a step takes {0:.2f} times as long as without it</source>
   <translation>XLA wird verwendet: Ein Schritt dauert das {0:.2f}-fache wie ohne</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Yellow</source>
   <translation>Gelb</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>Your own data, {0} rows.</source>
   <translation>Ihre eigenen Daten, {0} Zeilen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Zoom In</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Zoom Out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Zoom at the pointer</source>
   <translation>Am Mauszeiger vergrößern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a 7-Zip archive</source>
   <translation>ein 7-Zip-Archiv</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a GGUF file</source>
   <translation>eine GGUF-Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a GGUF model</source>
   <translation>ein GGUF-Modell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a GIF picture</source>
   <translation>ein GIF-Bild</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a JPEG picture</source>
   <translation>ein JPEG-Bild</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a Jupyter notebook</source>
   <translation>ein Jupyter-Notebook</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a LaTeX text</source>
   <translation>ein LaTeX-Text</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a LiteRT (TFLite) model, whose layers cannot be taken apart again</source>
   <translation>ein LiteRT-Modell (TFLite), dessen Schichten sich nicht wieder trennen lassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a LiteRT model</source>
   <translation>ein LiteRT-Modell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a NumPy array</source>
   <translation>ein NumPy-Array</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a NumPy array; tndesigner opens it as data or as the kernel of a layer</source>
   <translation>ein NumPy-Array; tndesigner öffnet es als Daten oder als Matrix einer Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a PDF document</source>
   <translation>ein PDF-Dokument</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>a PDF file</source>
   <translation>eine PDF-Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a PNG picture</source>
   <translation>ein PNG-Bild</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>a Parquet file</source>
   <translation>eine Parquet-Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a Parquet table</source>
   <translation>eine Parquet-Tabelle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a PyTorch file; it holds weights alone or Python code: rebuild the model in Keras and save it as .keras</source>
   <translation>eine PyTorch-Datei; sie enthält nur Gewichte oder Python-Code: Bauen Sie das Modell in Keras nach, und speichern Sie es als .keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a PyTorch model</source>
   <translation>ein PyTorch-Modell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a Python pickle</source>
   <translation>ein Python-Pickle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a Python pickle, which is never opened because it can run code</source>
   <translation>ein Python-Pickle, das nie geöffnet wird, weil es Code ausführen kann</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a SavedModel folder, which holds a program and not layers</source>
   <translation>ein SavedModel-Ordner, der ein Programm und keine Schichten enthält</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a WebP picture</source>
   <translation>ein WebP-Bild</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a Word document</source>
   <translation>ein Word-Dokument</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a ZIP archive</source>
   <translation>ein ZIP-Archiv</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a ZIP archive, but no Keras model: it has no config.json</source>
   <translation>ein ZIP-Archiv, aber kein Keras-Modell: Es hat keine config.json</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>a ZIP archive, such as an Excel file</source>
   <translation>ein ZIP-Archiv, etwa eine Excel-Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>a bond</source>
   <translation>eine Bindung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>a bond names leg {0}, which does not exist</source>
   <translation>eine Bindung nennt Bein {0}, das es nicht gibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/truncating.py" />
   <source>a bond of dimension {0} cannot be truncated to {1}</source>
   <translation>eine Bindung der Dimension {0} lässt sich nicht auf {1} kürzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>a comma cannot be both the separator and the decimal separator</source>
   <translation>ein Komma kann nicht zugleich Trennzeichen und Dezimaltrennzeichen sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/condenser.py" />
   <source>a condenser divides the width by {0} = {1}, but {2} is not a multiple of it; the nearest width that works is {3}</source>
   <translation>ein Condenser teilt die Breite durch {0} = {1}, aber {2} ist kein Vielfaches davon; die nächste mögliche Breite ist {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>a convolution needs one input with legs for rows, columns and channels; {0!r} has {1} legs on its inputs</source>
   <translation>eine Faltung braucht einen Eingang mit Beinen für Zeilen, Spalten und Kanäle; {0!r} hat {1} Beine an seinen Eingängen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a design of tndesigner; open it as a design</source>
   <translation>ein Entwurf von tndesigner; öffnen Sie ihn als Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>a device or pipe</source>
   <translation>ein Gerät oder eine Pipe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a dilation of {0}</source>
   <translation>eine Dilatation von {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a document of an office program</source>
   <translation>ein Dokument eines Office-Programms</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a dropout rate of {0}; it is a share from 0 up to, but not including, 1</source>
   <translation>eine Dropout-Rate von {0}; sie ist ein Anteil von 0 bis unter 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/json_lines.py" />
   <source>a file of JSON lines</source>
   <translation>eine Datei mit JSON-Zeilen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a finite number</source>
   <translation>eine endliche Zahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/request.py" />
   <source>a fit needs at least 1 start, not {0}</source>
   <translation>eine Anpassung braucht mindestens 1 Start, nicht {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>a folder</source>
   <translation>ein Ordner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a folder, not a file</source>
   <translation>ein Ordner, keine Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a graph of TensorFlow</source>
   <translation>ein Graph von TensorFlow</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a gzip archive</source>
   <translation>ein gzip-Archiv</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a kernel of length {0}</source>
   <translation>ein Kern der Länge {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a key of {0}</source>
   <translation>ein Schlüssel von {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>a layer</source>
   <translation>eine Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>a layer needs at least one network, but got none</source>
   <translation>eine Schicht braucht mindestens ein Netz, bekam aber keines</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>a layer of class {0}</source>
   <translation>eine Schicht der Klasse {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>a layer of class {0} is around one of class {1}, which cannot be kept as it is</source>
   <translation>eine Schicht der Klasse {0} steht um eine der Klasse {1}, die so nicht bleiben kann</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>a learning rate below {0:g} may help, or another seed</source>
   <translation>eine Lernrate unter {0:g} kann helfen, oder ein anderer Anfang durch einen anderen Startwert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/export/saving.py" />
   <source>a name without an extension</source>
   <translation>ein Name ohne Endung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/values.py" />
   <source>a number of more than {0} digits</source>
   <translation>eine Zahl mit mehr als {0} Ziffern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/values.py" />
   <source>a number of {0} digits</source>
   <translation>eine Zahl mit {0} Ziffern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a packed SavedModel</source>
   <translation>ein gepacktes SavedModel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a penalty of strength {0}; it must be a number above 0, such as 1</source>
   <translation>eine Strafe der Stärke {0}; sie muss eine Zahl über 0 sein, etwa 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a picture</source>
   <translation>ein Bild</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/picture.py" />
   <source>a picture cannot have scale {0:g}; possible are {1:g} to {2:g}</source>
   <translation>ein Bild kann nicht den Maßstab {0:g} haben; möglich sind {1:g} bis {2:g}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/recurrent_cells.py" />
   <source>a recurrent layer has no matrix {0!r}; there are {1}</source>
   <translation>eine rekurrente Schicht hat keine Matrix {0!r}; es gibt {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/state.py" />
   <source>a run is in progress, so {0}; stop it first</source>
   <translation>ein Lauf ist im Gang, also {0}; halten Sie ihn zuerst an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/request_handlers.py" />
   <source>a run on several hosts cannot be paused; stop it, and continue it later</source>
   <translation>ein Lauf auf mehreren Rechnern lässt sich nicht unterbrechen; halten Sie ihn an, und setzen Sie ihn später fort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a safetensors file, weights without layers; build the model in Keras and save it as .keras</source>
   <translation>eine Safetensors-Datei, Gewichte ohne Schichten; bauen Sie das Modell in Keras, und speichern Sie es als .keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>a smaller batch size or model needs less</source>
   <translation>eine kleinere Batchgröße oder ein kleineres Modell braucht weniger</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>a step on small arrays</source>
   <translation>ein Schritt auf kleinen Arrays</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a stride of {0}</source>
   <translation>eine Schrittweite von {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a table</source>
   <translation>eine Tabelle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>a table only looks numbers up, while the network works them out in {0}</source>
   <translation>eine Tabelle schlägt Zahlen nur nach, während das Netz sie ausrechnet, in {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a tar archive</source>
   <translation>ein tar-Archiv</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a text file</source>
   <translation>eine Textdatei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a text of whole characters; this one holds half a surrogate pair</source>
   <translation>ein Text aus ganzen Zeichen (ohne halbe Surrogatpaare)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a trained Keras model</source>
   <translation>ein trainiertes Keras-Modell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a web page</source>
   <translation>eine Webseite</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/arrays.py" />
   <source>a weight of layer {0} has changed since the model was opened</source>
   <translation>ein Gewicht von Schicht {0} hat sich geändert, seit das Modell geöffnet wurde</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a whole number of at most {0}</source>
   <translation>eine ganze Zahl von höchstens {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a window of length {0}</source>
   <translation>ein Fenster der Länge {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>add</source>
   <translation>Add</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>all devices were requested, but there is only one GPU; {0}</source>
   <translation>alle Geräte waren verlangt, aber es gibt nur eine GPU; {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>all devices were requested, but there is only one device; {0}</source>
   <translation>alle Geräte waren verlangt, aber es gibt nur ein Gerät; {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>alpha, the smallest share of the learning rate, is {0}; it must be from 0 to 1</source>
   <translation>alpha, der kleinste Anteil der Lernrate, ist {0}; es muss von 0 bis 1 gehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>an Excel table</source>
   <translation>eine Excel-Tabelle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>an HDF5 file</source>
   <translation>eine HDF5-Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>an HDF5 file, as trained models are</source>
   <translation>eine HDF5-Datei, wie es trainierte Modelle sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>an NPZ file of NumPy arrays; tndesigner opens it as data</source>
   <translation>eine NPZ-Datei mit NumPy-Arrays; tndesigner öffnet sie als Daten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>an ONNX model</source>
   <translation>ein ONNX-Modell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>an SQLite database</source>
   <translation>eine SQLite-Datenbank</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>an archive of NumPy arrays</source>
   <translation>ein Archiv aus NumPy-Arrays</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>an array</source>
   <translation>ein Array</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>an axis of length {0}</source>
   <translation>eine Achse der Länge {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>an axis of length {0} in one of its weights</source>
   <translation>eine Achse der Länge {0} in einem ihrer Gewichte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>an axis of the model's input has length {0}; {1}</source>
   <translation>eine Achse des Modelleingangs hat Länge {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>an embedding needs one input, but {0!r} has {1}</source>
   <translation>ein Embedding braucht einen Eingang, aber {0!r} hat {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/entangler.py" />
   <source>an entangler mixes at least 2 legs, but inputs has {0} factor; write {1} as two</source>
   <translation>ein Entangler mischt mindestens 2 Beine, aber inputs hat {0} Faktor; schreiben Sie {1} als zwei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>an entry of its layers</source>
   <translation>ein Eintrag der Schichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/background_import.py" />
   <source>an import</source>
   <translation>bei einem Import</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>an isometry from {0} numbers to {1}, kept so</source>
   <translation>eine Isometrie von {0} Zahlen auf {1}, so gehalten durch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>an old Excel file</source>
   <translation>eine alte Excel-Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>and {0} older ones</source>
   <translation>und {0} ältere</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>another design</source>
   <translation>einem anderen Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/precision_choice.py" />
   <source>another host cannot use it</source>
   <translation>ein anderer Rechner kann sie nicht nutzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>another host no longer answers, so training ended in epoch {0}; {1}</source>
   <translation>ein anderer Rechner antwortet nicht mehr, also endete das Training in Epoche {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/stack_edits.py" />
   <source>another layer is named {0!r}; give it a name of its own</source>
   <translation>eine andere Schicht heißt {0!r}; geben Sie ihr einen eigenen Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/text.py" />
   <source>any</source>
   <translation>beliebig</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>array {0} holds no numbers, but {1}</source>
   <translation>Array {0} enthält keine Zahlen, sondern {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>array {0} lies in another file; no model of Keras has such arrays</source>
   <translation>Array {0} liegt in einer anderen Datei; solche Arrays hat kein Modell von Keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>array {0} of {1} is {2} in the file; it is damaged</source>
   <translation>Array {0} von {1} ist in der Datei {2}; sie ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>as found</source>
   <translation>wie gefunden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>as it was given</source>
   <translation>wie angegeben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>as many</source>
   <translation>ebenso viele</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>as many parameters</source>
   <translation>ebenso viele Parameter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>as the data suggest</source>
   <translation>wie es die Daten nahelegen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>as the targets suggest</source>
   <translation>wie es die Zielwerte nahelegen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/budget.py" />
   <source>at most {0} parameters are allowed, but the smallest networks of all layers have {1}</source>
   <translation>höchstens {0} Parameter sind erlaubt, aber die kleinsten Netze aller Schichten haben {1}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>attention</source>
   <translation>Attention</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>attention layer</source>
   <translation>Attention-Schicht</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>average</source>
   <translation>Mittelwert</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>average pooling</source>
   <translation>Mittelwert-Pooling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>axis {0}</source>
   <translation>Achse {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>axis {0} of {1} has dimension {2}, but axis {3} of {4}, with which it is summed over, has dimension {5}</source>
   <translation>Achse {0} von {1} hat die Dimension {2}, aber Achse {3} von {4}, mit der zusammen summiert wird, hat die Dimension {5}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>batch of 1</source>
   <translation>Batch von 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>batch of 32</source>
   <translation>Batch von 32</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>batches of {0}</source>
   <translation>Batches zu {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>best weights kept</source>
   <translation>beste Gewichte behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>best weights, epoch {0}</source>
   <translation>beste Gewichte, Epoche {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>between two steps, the result of {0} takes {1}</source>
   <translation>zwischen zwei Schritten belegt das Ergebnis von {0} {1}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>binary</source>
   <translation>binär</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>bond {0} has dimension {1}, but at most {2} can be used beside the {4} in parallel: {3}</source>
   <translation>Bindung {0} hat Dimension {1}, aber neben {4} parallel dazu sind höchstens {2} nutzbar: {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>bond {0} has dimension {1}, but at most {2} can be used: {3}</source>
   <translation>Bindung {0} hat Dimension {1}, aber höchstens {2} sind nutzbar: {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/truncating.py" />
   <source>bond {0} of {1!r} does not join two cores</source>
   <translation>Bindung {0} von {1!r} verbindet nicht zwei Kerne</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>build the model from layers of Keras, copy the weights and save it again</source>
   <translation>bauen Sie das Modell aus Schichten von Keras, kopieren Sie die Gewichte, und speichern Sie es noch einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>by a penalty</source>
   <translation>durch eine Strafe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>by projection</source>
   <translation>durch Projektion</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}]</source>
   <translation>calls[{0}]</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}].layer is {1}; {2}</source>
   <translation>calls[{0}].layer ist {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}].takes is empty; a layer takes at least one value</source>
   <translation>calls[{0}].takes ist leer; eine Schicht nimmt mindestens einen Wert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}].takes[{1}] is {2}; the inputs and earlier calls give values 0 to {3}</source>
   <translation>calls[{0}].takes[{1}] ist {2}; die Eingänge und früheren Aufrufe geben die Werte 0 bis {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>choose at most {0} folds</source>
   <translation>wählen Sie höchstens {0} Folds</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>choose data with answers: without them, the loss cannot be measured</source>
   <translation>wählen Sie Daten mit Antworten: Ohne sie lässt sich der Verlust nicht messen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>choose data: tuning needs examples</source>
   <translation>wählen Sie Daten: Die Feinabstimmung braucht Beispiele</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>choose it as the data of the experiment, under Train or with tndesigner train --dataset</source>
   <translation>wählen Sie die Datei als Daten des Experiments, unter „Trainieren“ oder mit tndesigner train --dataset</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>classification</source>
   <translation>Klassifikation</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>clip norm {0}</source>
   <translation>Normgrenze {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>close the quotation mark</source>
   <translation>schließen Sie das Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>comma</source>
   <translation>Komma</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command.py" />
   <source>commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>comparing the models</source>
   <translation>die Modelle werden verglichen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/tuning_view.py" />
   <source>compressed</source>
   <translation>komprimiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>compressed by gzip; unpack it first</source>
   <translation>mit gzip gepackt; entpacken Sie es zuerst</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/devices.py" />
   <source>compute capability {0}</source>
   <translation>Compute Capability {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>concatenate</source>
   <translation>Concatenate</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>constant</source>
   <translation>konstant</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>continues</source>
   <translation>läuft noch</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>convolution</source>
   <translation>Faltung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>convolution layer</source>
   <translation>Faltungsschicht</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>copy tensor</source>
   <translation>Kopiertensor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/titles.py" />
   <source>copy tensor {0}</source>
   <translation>Kopiertensor {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>core</source>
   <translation>Kern</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>core by core</source>
   <translation>Kern für Kern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/gauss_newton.py" />
   <source>core {0!r} has too many coupled unknowns to be eliminated</source>
   <translation>Kern {0!r} hat zu viele gekoppelte Unbekannte, um eliminiert zu werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/isometries.py" />
   <source>core {0!r} of {1!r} is kept an isometry by a {2} and cannot have another {2}</source>
   <translation>Kern {0!r} von {1!r} wird durch {2} eine Isometrie gehalten und kann kein anderes {2} haben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/titles.py" />
   <source>core {0}</source>
   <translation>Kern {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>core {0} alone holds {1} numbers of its {2}</source>
   <translation>Kern {0} allein hat {1} Zahlen ihrer {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/request.py" />
   <source>core {0} has legs of {1}, but the array to keep has shape {2}</source>
   <translation>Kern {0} hat Beine von {1}, aber das Array, das bleiben soll, hat die Form {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/isometries.py" />
   <source>core {0} takes {1} numbers through {2}, but {3} lead on through {4}: as an isometry it keeps only {1} of them apart</source>
   <translation>Kern {0} nimmt {1} Zahlen durch {2}, aber {3} führen weiter durch {4}: Als Isometrie hält er nur {1} davon auseinander</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>cores</source>
   <translation>Kerne</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/isometries.py" />
   <source>cores cannot be kept isometries by {0!r}; choose {1}</source>
   <translation>Kerne lassen sich durch {0!r} nicht als Isometrien halten; wählen Sie {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>cores that are kept isometries by {0}; {1}</source>
   <translation>Kerne, die Isometrien bleiben {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>correct the fields that are marked as wrong</source>
   <translation>berichtigen Sie die Felder, die als falsch markiert sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>cosine</source>
   <translation>Kosinus</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} has examples of shape {1}, but the model takes {2}</source>
   <translation>Datensatz {0!r} hat Beispiele der Form {1}, aber das Modell nimmt {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>dataset {0!r} has sequences of {1}, but the network takes {2}; give sequence={3}</source>
   <translation>Datensatz {0!r} hat Folgen von {1}, aber das Netz nimmt {2}; geben Sie sequence={3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_embedding.py" />
   <source>dataset {0!r} has {1} tokens, but the vocabulary has {2}; give vocabulary={3}</source>
   <translation>Datensatz {0!r} hat {1} Tokens, aber das Vokabular hat {2}; geben Sie vocabulary={3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_conv2d.py" />
   <source>dataset {0!r} holds no pictures, which a convolution needs; try digits</source>
   <translation>Datensatz {0!r} enthält keine Bilder, die eine Faltung braucht; versuchen Sie digits</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/recurrent.py" />
   <source>dataset {0!r} holds no sequences, but examples of shape {1}; try digits, speeches or sort</source>
   <translation>Datensatz {0!r} enthält keine Folgen, sondern Beispiele der Form {1}; versuchen Sie digits, speeches oder sort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/ends.py" />
   <source>dataset {0!r} holds no tokens, which {1} needs; try speeches or sort</source>
   <translation>Datensatz {0!r} enthält keine Tokens, aber {1} braucht sie; versuchen Sie speeches oder sort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} holds numbers, but the model takes tokens</source>
   <translation>Datensatz {0!r} enthält Zahlen, aber das Modell nimmt Tokens</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} holds tokens, but the model takes numbers</source>
   <translation>Datensatz {0!r} enthält Tokens, aber das Modell nimmt Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} needs a model that gives {1}, but this one gives {2}</source>
   <translation>Datensatz {0!r} braucht ein Modell, das {1} gibt, aber dieses gibt {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/examples.py" />
   <source>dataset {0} holds {1}, but the model takes {2}</source>
   <translation>Datensatz {0} enthält {1}, aber das Modell nimmt {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/date_form.py" />
   <source>dates, as days since 1970</source>
   <translation>Datumsangaben, als Tage seit 1970</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>dense</source>
   <translation>Dense</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>dense layer</source>
   <translation>dichte Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>dense model</source>
   <translation>dichtes Modell</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>dense twin</source>
   <translation>dichter Zwilling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>designs end in .tnd, and trained Keras models in .keras or .h5</source>
   <translation>Entwürfe enden auf .tnd, trainierte Keras-Modelle auf .keras oder .h5</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>did you mean {0}?</source>
   <translation>meinten Sie {0}?</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>difference</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>different</source>
   <translation>anders</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/dim.py" />
   <source>dim needs the name of a bond, as in "dim:{0}=1..8"</source>
   <translation>dim braucht den Namen einer Bindung, etwa "dim:{0}=1..8"</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>dot</source>
   <translation>Dot</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>each bond</source>
   <translation>jede Bindung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>each place sees earlier places only (use_causal_mask)</source>
   <translation>jede Stelle sieht nur frühere Stellen (use_causal_mask)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/preparation.py" />
   <source>early stopping</source>
   <translation>vorzeitiges Anhalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>early stopping after {0} epoch</source>
   <translation>vorzeitiges Anhalten nach {0} Epoche</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>early stopping after {0} epochs</source>
   <translation>
    <numerusform>vorzeitiges Anhalten nach {0} Epoche</numerusform>
    <numerusform>vorzeitiges Anhalten nach {0} Epochen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>early stopping ends the training of {0} after epoch {1} of {2}: its validation loss has not fallen for {3}</source>
   <translation>vorzeitiges Anhalten beendet das Training nach Epoche {1} von {2} ({0}): Der Validierungsverlust ist seit {3} nicht gesunken</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>ellipsis</source>
   <translation>Auslassung</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>embedding</source>
   <translation>Embedding</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>embedding layer</source>
   <translation>Embedding-Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/curves.py" />
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>epoch {0}</source>
   <translation>Epoche {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>error of the output</source>
   <translation>Fehler des Ausgangs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>error of the weights</source>
   <translation>Fehler der Gewichte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>every {0}</source>
   <translation>alle {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>examples of {0}</source>
   <translation>Beispiele der Form {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>exponential</source>
   <translation>exponentiell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>export a table of it as CSV, and choose that as data</source>
   <translation>exportieren Sie daraus eine Tabelle als CSV und wählen Sie diese als Daten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_record.py" />
   <source>failed</source>
   <translation>gescheitert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>family {0}: {1}</source>
   <translation>Familie {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>fewer</source>
   <translation>weniger</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>fewer parameters</source>
   <translation>weniger Parameter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>file exists</source>
   <translation>die Datei gibt es schon</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>file name too long</source>
   <translation>der Dateiname ist zu lang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_record.py" />
   <source>finished</source>
   <translation>beendet</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>fitting networks</source>
   <translation>Netze werden angepasst</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>flatten</source>
   <translation>Flatten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>fold {0} is chosen, but folds are numbered from 1 to {1}; choose one of them, or 0 for all in turn</source>
   <translation>Fold {0} ist gewählt, aber Folds sind von 1 bis {1} nummeriert; wählen Sie einen davon, oder 0 für alle nacheinander</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>fold {0} is chosen, but the data is not split into folds; set the number of folds, too</source>
   <translation>Fold {0} ist gewählt, aber die Daten sind nicht in Folds geteilt; setzen Sie auch die Zahl der Folds</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>fold {0} of {1}</source>
   <translation>Fold {0} von {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>found: {0}</source>
   <translation>gefunden: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/trial_text.py" />
   <source>from trial {0}</source>
   <translation>ab Versuch {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/generated.py" />
   <source>generated, seeds {0} and {1}</source>
   <translation>erzeugt, Startwerte {0} und {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>given</source>
   <translation>gegeben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>gives</source>
   <translation>gibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>gives {0}</source>
   <translation>gibt {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>goes to {0}</source>
   <translation>führt zu {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/utilisation_legend.py" />
   <source>gradient of a core against its size, from 10⁻⁵ to 1</source>
   <translation>Gradient eines Kerns gegen seine Größe, von 10⁻⁵ bis 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>grow a leg on a core and make it an output leg</source>
   <translation>lassen Sie an einem Kern ein Bein wachsen und machen Sie es zum Ausgangsbein</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>gru</source>
   <translation>GRU</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>has characters that cannot be seen; take them out</source>
   <translation>enthält unsichtbare Zeichen; nehmen Sie sie heraus</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/named_weights.py" />
   <source>has shape {0}</source>
   <translation>hat die Form {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>has {0} characters; up to {1} can be read</source>
   <translation>hat {0} Zeichen; bis zu {1} können gelesen werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>holds JSON lines; give it the ending .jsonl</source>
   <translation>enthält JSON-Zeilen; geben Sie der Datei die Endung .jsonl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>holds JSON; write each object on a line of its own, into a file that ends with .jsonl</source>
   <translation>enthält JSON; schreiben Sie jedes Objekt in eine eigene Zeile, in eine Datei mit der Endung .jsonl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>holds weights alone, without the layers; build the model, call load_weights and save it with save("model.keras")</source>
   <translation>enthält nur Gewichte, ohne die Schichten; bauen Sie das Modell, rufen Sie load_weights auf, und speichern Sie es mit save("model.keras")</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>how much accuracy is lost can only be measured on examples with answers: give data with x and y</source>
   <translation>wie viel Genauigkeit verloren geht, lässt sich nur an Beispielen mit Antworten messen: Geben Sie Daten mit x und y an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>in epoch 1</source>
   <translation>in Epoche 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>in line {0}</source>
   <translation>in Zeile {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip_row.py" />
   <source>in no layer</source>
   <translation>in keiner Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>in {0}</source>
   <translation>in {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>index {0} has dimension {1} {2}, but {3} {4}</source>
   <translation>Index {0} hat Dimension {1} {2}, aber {3} {4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>index {0} has dimension {1} {2}; it must be from 1 to {3}</source>
   <translation>Index {0} hat Dimension {1} {2}; sie muss von 1 bis {3} sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>inference {0}, dense twin {1}</source>
   <translation>Auswertung {0}, dichter Zwilling {1}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>input</source>
   <translation>Eingang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>input legs</source>
   <translation>Eingangsbeine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/titles.py" />
   <source>input {0}</source>
   <translation>Eingang {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/shapes.py" />
   <source>input {0} has no shape; build the model with one and save it again</source>
   <translation>Eingang {0} hat keine Form; bauen Sie das Modell mit einer, und speichern Sie es noch einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>input/output error</source>
   <translation>Ein-/Ausgabefehler</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/drawing.py" />
   <source>inputs has {0} factors and outputs has {1}, but each core takes one of both; fill the shorter list with 1</source>
   <translation>inputs hat {0} Faktoren und outputs {1}, aber jeder Kern nimmt einen von beiden; füllen Sie die kürzere Liste mit 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>inputs is empty; a model has at least one input</source>
   <translation>inputs ist leer; ein Modell hat mindestens einen Eingang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>inputs[{0}]</source>
   <translation>inputs[{0}]</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>inputs_are is {0}, but must be {1}</source>
   <translation>inputs_are ist {0}, muss aber {1} sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/deployment_examples.py" />
   <source>int8 needs data, from which the ranges of values are taken, but the model does not take the data of its design; choose other data (on the command line: --data)</source>
   <translation>int8 braucht Daten, aus denen die Wertebereiche stammen, aber das Modell nimmt die Daten seines Entwurfs nicht; wählen Sie andere Daten (auf der Befehlszeile: --data)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>is a directory</source>
   <translation>das ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>is a web page, not a table; download the file itself</source>
   <translation>ist eine Webseite, keine Tabelle; laden Sie die Datei selbst herunter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>is an HDF5 file, but no Keras model: it has no model_config</source>
   <translation>ist eine HDF5-Datei, aber kein Keras-Modell: Sie hat keine model_config</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>is in the ARFF format, which is not read; convert it to CSV, Parquet, JSON lines or NPZ</source>
   <translation>ist im ARFF-Format, das nicht gelesen wird; wandeln Sie die Datei in CSV, Parquet, JSON-Zeilen oder NPZ um</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>is in the LIBSVM format, which is not read; convert it to CSV, Parquet, JSON lines or NPZ</source>
   <translation>ist im LIBSVM-Format, das nicht gelesen wird; wandeln Sie die Datei in CSV, Parquet, JSON-Zeilen oder NPZ um</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/named_weights.py" />
   <source>is missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>is not a date</source>
   <translation>ist kein Datum</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>is not a number</source>
   <translation>ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>is only a Git LFS pointer to the table; fetch it with “git lfs pull”</source>
   <translation>ist nur ein Git-LFS-Zeiger auf die Tabelle; holen Sie diese mit „git lfs pull“</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/reading.py" />
   <source>it</source>
   <translation>die Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>it cannot be read as Python: {0}</source>
   <translation>der Text lässt sich nicht als Python lesen: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it cannot be read: {0}</source>
   <translation>die Datei lässt sich nicht lesen: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/wrappers.py" />
   <source>it gives both directions separately, and only layers with one result are kept</source>
   <translation>sie gibt beide Richtungen getrennt, und nur Schichten mit einem Ergebnis werden beibehalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/sequences.py" />
   <source>it gives its state besides its result, and only layers with one result are kept</source>
   <translation>sie gibt neben dem Ergebnis ihren Zustand, und nur Schichten mit einem Ergebnis werden beibehalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/wrappers.py" />
   <source>it goes in both directions with a layer that is not recurrent</source>
   <translation>sie geht in beide Richtungen mit einer Schicht, die nicht rekurrent ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>it has a text of its own in each row</source>
   <translation>sie hat in jeder Zeile einen eigenen Text</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/arrays.py" />
   <source>it has changed since the model was opened; open the model again</source>
   <translation>die Datei hat sich geändert, seit das Modell geöffnet wurde; öffnen Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it has no {0}; save the model again with its weights</source>
   <translation>die Datei hat kein {0}; speichern Sie das Modell noch einmal mit seinen Gewichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/codec.py" />
   <source>it has over {0}</source>
   <translation>sie hat über {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>it has schema version {0}, but {1} are read; save it with version 1.1 of Tensor-Network-Editor</source>
   <translation>die Datei hat die Schemaversion {0}, gelesen werden aber {1}; speichern Sie sie mit Version 1.1 des Tensor-Network-Editor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>it has the same text in each row</source>
   <translation>sie hat in jeder Zeile denselben Text</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>it has {0}</source>
   <translation>es hat {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>it has {0} characters; at most {1} are read</source>
   <translation>der Text hat {0} Zeichen; höchstens {1} werden gelesen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>it has {0} different texts</source>
   <translation>sie hat {0} verschiedene Texte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>it has {0} weights, and a layer of that kind {1}</source>
   <translation>sie hat {0} Gewichte, und eine Schicht dieser Art {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/settings.py" />
   <source>it has {0} {1}</source>
   <translation>sie hat {0} {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it has {0}; at most {1} are read</source>
   <translation>die Datei hat {0}; höchstens {1} werden gelesen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/migrations.py" />
   <source>it holds JSON, but no design: its first entry must be "format": "{0}"</source>
   <translation>sie enthält JSON, aber keinen Entwurf: der erste Eintrag muss "format": "{0}" sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>it holds a link to another place, {0}; no model of Keras does</source>
   <translation>die Datei enthält einen Verweis auf eine andere Stelle, {0}; das tut kein Modell von Keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>it holds {0}</source>
   <translation>es enthält {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it holds {0} files, more than {1}</source>
   <translation>das Archiv enthält {0} Dateien, mehr als {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it holds {0}, a file outside of the archive; no model of Keras does</source>
   <translation>das Archiv enthält {0}, eine Datei außerhalb des Archivs; das tut kein Modell von Keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is a ZIP archive; a trained Keras model is opened by `tndesigner open`</source>
   <translation>das ist ein ZIP-Archiv; ein trainiertes Keras-Modell öffnet `tndesigner open`</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is a device or pipe, not a file</source>
   <translation>das ist ein Gerät oder eine Pipe, keine Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/deployment.py" />
   <source>it is a folder but no SavedModel, and was left alone</source>
   <translation>das ist ein Ordner, aber kein SavedModel, und blieb unverändert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/replacing.py" />
   <source>it is a link that leads in a circle</source>
   <translation>das ist eine Verknüpfung, die im Kreis führt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is a pickle, which could run any code when it is read; load it in a script of your own, and hand the network to td.from_quimb, td.from_nodes or td.from_tensorly</source>
   <translation>das ist ein Pickle, das beim Lesen beliebigen Code ausführen könnte; laden Sie es in einem eigenen Skript, und übergeben Sie das Netz an td.from_quimb, td.from_nodes oder td.from_tensorly</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is an HDF5 file; a trained Keras model is opened by `tndesigner open`</source>
   <translation>das ist eine HDF5-Datei; ein trainiertes Keras-Modell öffnet `tndesigner open`</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is an array; `tndesigner fit` finds cores for one</source>
   <translation>das ist ein Array; `tndesigner fit` findet Kerne dafür</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/wrappers.py" />
   <source>it is around a layer of class {0}, which is not kept</source>
   <translation>sie umgibt eine Schicht der Klasse {0}, die nicht beibehalten wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it is computing, and may be compiling</source>
   <translation>er rechnet und kompiliert vielleicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/parsing.py" />
   <source>it is cut off at {0}; the rest of the design is missing</source>
   <translation>sie bricht bei {0} ab; der Rest des Entwurfs fehlt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is damaged: it begins as a ZIP archive but has no readable end</source>
   <translation>die Datei ist beschädigt: Sie beginnt wie ein ZIP-Archiv, hat aber kein lesbares Ende</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>it is damaged: it has no group of weights</source>
   <translation>die Datei ist beschädigt: Sie hat keine Gruppe von Gewichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>it is damaged: layer {0} ({1}) has {2} weights, but the file holds {3} of it</source>
   <translation>die Datei ist beschädigt: Schicht {0} ({1}) hat {2} Gewichte, aber die Datei enthält davon {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>it is damaged: layer {0} has no {1}</source>
   <translation>die Datei ist beschädigt: Schicht {0} hat kein {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/rehearsal.py" />
   <source>it is damaged: reading it does not end</source>
   <translation>die Datei ist beschädigt: Das Lesen endet nicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/rehearsal.py" />
   <source>it is damaged: the HDF5 library crashes on it</source>
   <translation>die Datei ist beschädigt: Die HDF5-Bibliothek stürzt daran ab</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>it is damaged: the array {0} is missing</source>
   <translation>die Datei ist beschädigt: Das Array {0} fehlt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>it is damaged: the weights of layer {0} are missing</source>
   <translation>die Datei ist beschädigt: Die Gewichte von Schicht {0} fehlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/arrays.py" />
   <source>it is damaged: the weights of layer {0} cannot be read</source>
   <translation>die Datei ist beschädigt: Die Gewichte von Schicht {0} lassen sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is damaged: two files in it have the same name</source>
   <translation>die Datei ist beschädigt: Zwei Dateien darin haben denselben Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is damaged: {0} in it cannot be read</source>
   <translation>die Datei ist beschädigt: {0} darin lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>it is empty</source>
   <translation>sie ist leer</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/parsing.py" />
   <source>it is nested far too deeply for a design</source>
   <translation>sie ist für einen Entwurf viel zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/parsing.py" />
   <source>it is not JSON at {0}: {1}</source>
   <translation>bei {0} ist sie kein JSON: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>it is not Python: {0}</source>
   <translation>das ist kein Python: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is not UTF-8 text</source>
   <translation>das ist kein Text in UTF-8</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is not a file</source>
   <translation>das ist keine Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>it is not a file of Tensor-Network-Editor, which has "schema_version" and "network"</source>
   <translation>das ist keine Datei des Tensor-Network-Editor, die "schema_version" und "network" hat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is protected by a password; save it without one</source>
   <translation>die Datei ist durch ein Passwort geschützt; speichern Sie sie ohne</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it is starting, which takes long on a busy machine</source>
   <translation>er startet, was auf einem ausgelasteten Rechner lange dauert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it is waiting for a disk or a server</source>
   <translation>er wartet auf ein Laufwerk oder einen Server</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it is waiting for something, perhaps a file on a disk or a server that is gone</source>
   <translation>er wartet auf etwas, vielleicht auf eine Datei auf einem Laufwerk oder Server, der fort ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/replacing.py" />
   <source>it is write-protected</source>
   <translation>sie ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is {0}</source>
   <translation>das ist {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>it is {0}, not a design; {1}</source>
   <translation>das ist {0}, kein Entwurf; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/replacing.py" />
   <source>it is {0}, not a file</source>
   <translation>das ist {0}, keine Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>it joins several inputs, and a network replaces a layer that takes one</source>
   <translation>sie verbindet mehrere Eingänge, und ein Netz ersetzt eine Schicht, die einen nimmt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/kinds.py" />
   <source>it leaves a length open</source>
   <translation>sie lässt eine Länge offen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/kinds.py" />
   <source>it looks at another sequence than its own</source>
   <translation>sie betrachtet eine andere Folge als ihre eigene</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it may be compiling</source>
   <translation>vielleicht kompiliert er</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>it may be {0}</source>
   <translation>es kann {0} sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>it may hold {0}</source>
   <translation>es kann {0} enthalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>it must be from 1 to {0}</source>
   <translation>es muss von 1 bis {0} gehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/sequences.py" />
   <source>it needs examples whose axes, but for the first, have fixed lengths</source>
   <translation>sie braucht Beispiele, deren Achsen außer der ersten feste Längen haben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/rule.py" />
   <source>it needs examples with {0} axes</source>
   <translation>sie braucht Beispiele mit {0} Achsen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>it only numbers the rows</source>
   <translation>sie nummeriert nur die Zeilen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/outlook.py" />
   <source>it stays as it is: no network is much smaller</source>
   <translation>sie bleibt, wie sie ist: Kein Netz ist viel kleiner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/outlook.py" />
   <source>it stays as it is: {0} is not among what is compressed</source>
   <translation>sie bleibt, wie sie ist: {0} gehört nicht zu dem, was komprimiert wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/reshaping.py" />
   <source>it sums over the axis of the batch</source>
   <translation>sie summiert über die Achse des Batchs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/migrations.py" />
   <source>it was made by a newer version of tndesigner: it has version {0}, and this program reads up to {1}; update the program</source>
   <translation>sie stammt aus einer neueren Version von tndesigner: sie hat Version {0}, und dieses Programm liest bis {1}; aktualisieren Sie das Programm</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it was stopped by a signal; `kill -CONT {0}` lets it continue</source>
   <translation>ein Signal hat ihn angehalten; `kill -CONT {0}` lässt ihn weiterlaufen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/reading.py" />
   <source>it {0}</source>
   <translation>die Datei {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>its HDF5 structure is nested without end; no model of Keras is</source>
   <translation>die HDF5-Struktur ist endlos verschachtelt; das ist kein Modell von Keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/reading.py" />
   <source>its configuration</source>
   <translation>ihre Konfiguration</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/flattening.py" />
   <source>its configuration is damaged: a layer takes a result of {0} that does not exist</source>
   <translation>seine Konfiguration ist beschädigt: Eine Schicht nimmt ein Ergebnis von {0}, das es nicht gibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>its configuration is damaged: inputs or outputs of the model are missing</source>
   <translation>seine Konfiguration ist beschädigt: Eingänge oder Ausgänge des Modells fehlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>its configuration is damaged: layer {0} has a class without a name</source>
   <translation>seine Konfiguration ist beschädigt: Schicht {0} hat eine Klasse ohne Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/flattening.py" />
   <source>its configuration is damaged: layer {0} takes results that are missing or depend on its own</source>
   <translation>seine Konfiguration ist beschädigt: Schicht {0} nimmt Ergebnisse, die fehlen oder von ihrem eigenen abhängen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/flattening.py" />
   <source>its configuration is damaged: nested model {0} is called with {1} tensors and takes {2}</source>
   <translation>seine Konfiguration ist beschädigt: Das innere Modell {0} wird mit {1} Tensoren aufgerufen und nimmt {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/flattening.py" />
   <source>its configuration is damaged: two layers have the same name</source>
   <translation>seine Konfiguration ist beschädigt: Zwei Schichten haben denselben Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>its configuration is damaged: {0}</source>
   <translation>seine Konfiguration ist beschädigt: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/fields.py" />
   <source>its configuration is damaged: {0} has no list {1}</source>
   <translation>seine Konfiguration ist beschädigt: {0} hat keine Liste {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/fields.py" />
   <source>its configuration is damaged: {0} has no whole number where one belongs</source>
   <translation>seine Konfiguration ist beschädigt: {0} hat keine ganze Zahl, wo eine hingehört</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/fields.py" />
   <source>its configuration is damaged: {0} has no {1}</source>
   <translation>seine Konfiguration ist beschädigt: {0} hat kein {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>its configuration is damaged: {0} is called in an unknown way</source>
   <translation>seine Konfiguration ist beschädigt: {0} wird auf unbekannte Weise aufgerufen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/fields.py" />
   <source>its configuration is damaged: {0} is not an object</source>
   <translation>seine Konfiguration ist beschädigt: {0} ist kein Objekt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>its configuration is damaged: {0} takes something that is not a tensor</source>
   <translation>seine Konfiguration ist beschädigt: {0} nimmt etwas, das kein Tensor ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>its diagram is shown</source>
   <translation>ihr Diagramm wird gezeigt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/kinds.py" />
   <source>its equation {0} is not a matrix on the last axis with its bias</source>
   <translation>ihre Gleichung {0} ist keine Matrix auf der letzten Achse mit ihrem Bias</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/reshaping.py" />
   <source>its equation {0} takes examples with {1} axes</source>
   <translation>ihre Gleichung {0} nimmt Beispiele mit {1} Achsen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>its expressions are nested too deeply</source>
   <translation>die Ausdrücke sind zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>its graph cannot be drawn: {0}</source>
   <translation>sein Graph lässt sich nicht zeichnen: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>its input legs are {0}, its output legs {1}</source>
   <translation>seine Eingangsbeine sind {0}, seine Ausgangsbeine {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>its name says so</source>
   <translation>ihr Name sagt es</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/runs.py" />
   <source>its process ended before it could say how</source>
   <translation>sein Prozess endete, bevor er sagen konnte, wie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>its settings are of another form</source>
   <translation>ihre Einstellungen haben eine andere Form</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/windows.py" />
   <source>its window of {0} does not fit into a length of {1}</source>
   <translation>ihr Fenster von {0} passt nicht in eine Länge von {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>its words say which rows are for validation</source>
   <translation>ihre Wörter sagen, welche Zeilen zum Validieren sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>joins {0}</source>
   <translation>verbindet {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/preparation.py" />
   <source>keeping the best weights</source>
   <translation>das Behalten der besten Gewichte</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>kept</source>
   <translation>behalten</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>kernel first</source>
   <translation>ganze Matrix zuerst</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>layer</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>layer normalization</source>
   <translation>Layer-Normalisierung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/kept.py" />
   <source>layer {0!r} ({1}) cannot take {2}: {3}</source>
   <translation>Schicht {0!r} ({1}) kann {2} nicht nehmen: {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/kept.py" />
   <source>layer {0!r} ({1}) takes {2} inputs, but gets {3}</source>
   <translation>Schicht {0!r} ({1}) nimmt {2} Eingänge, bekommt aber {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/reshaping.py" />
   <source>layer {0!r} cannot flatten shape {1}: one axis has no fixed length</source>
   <translation>Schicht {0!r} kann Form {1} nicht verflachen: Eine Achse hat keine feste Länge</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/reshaping.py" />
   <source>layer {0!r} cannot give shape {1} ({2} numbers) the shape {3} ({4} numbers)</source>
   <translation>Schicht {0!r} kann Form {1} ({2} Zahlen) nicht die Form {3} ({4} Zahlen) geben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>layer {0!r} gives {1} numbers, but the output legs of its network make {2}; {3}</source>
   <translation>Schicht {0!r} gibt {1} Zahlen, aber die Ausgangsbeine ihres Netzes ergeben {2}; {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/exporters.py" />
   <source>layer {0!r} has no matrices that a network could replace</source>
   <translation>Schicht {0!r} hat keine Matrizen, die ein Netz ersetzen könnte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/model_text.py" />
   <source>layer {0!r} has no network and no class in keras.layers</source>
   <translation>Schicht {0!r} hat kein Netz und keine Klasse in keras.layers</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/exporters.py" />
   <source>layer {0!r} has no network, so there is nothing to export</source>
   <translation>Schicht {0!r} hat kein Netz, also gibt es nichts zu exportieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} has strides {1} and dilation {2}; one of both must be 1</source>
   <translation>Schicht {0!r} hat Schrittweiten {1} und Dilatation {2}; eines von beiden muss 1 sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins along axis {1}, which shape {2} does not have</source>
   <translation>Schicht {0!r} verbindet entlang Achse {1}, die es in Form {2} nicht gibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins several inputs, but gets one</source>
   <translation>Schicht {0!r} verbindet mehrere Eingänge, bekommt aber einen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins the shapes {1}, which do not fit together</source>
   <translation>Schicht {0!r} verbindet die Formen {1}, die nicht zusammenpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins two inputs, but gets {1}</source>
   <translation>Schicht {0!r} verbindet zwei Eingänge, bekommt aber {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph_edits.py" />
   <source>layer {0!r} joins {1} values, so it cannot be removed</source>
   <translation>Schicht {0!r} verbindet {1} Werte und lässt sich daher nicht entfernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} moves a kernel of {1} over a picture of {2}, which is smaller; the largest that fits is {3}, or use padding "same"</source>
   <translation>Schicht {0!r} bewegt einen Kern von {1} über ein Bild von {2}, das kleiner ist; der größte passende ist {3}, oder nehmen Sie die Auffüllung "same"</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/recurrent_networks.py" />
   <source>layer {0!r} needs a known number of features, but gets {1}</source>
   <translation>Schicht {0!r} braucht eine bekannte Zahl von Merkmalen, bekommt aber {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/layer.py" />
   <source>layer {0!r} needs a last axis of known length, but gets {1}</source>
   <translation>Schicht {0!r} braucht eine letzte Achse bekannter Länge, bekommt aber {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} needs pictures of shape (height, width, channels), but gets {1}</source>
   <translation>Schicht {0!r} braucht Bilder der Form (Höhe, Breite, Kanäle), bekommt aber {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/tokens.py" />
   <source>layer {0!r} needs sequences of a known length, (length, features), but gets {1}</source>
   <translation>Schicht {0!r} braucht Folgen bekannter Länge, (Länge, Merkmale), bekommt aber {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>layer {0!r} needs sequences of shape (length, features), but gets {1}</source>
   <translation>Schicht {0!r} braucht Folgen der Form (Länge, Merkmale), bekommt aber {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} pools windows of {1}, larger than the picture {2}</source>
   <translation>Schicht {0!r} fasst Fenster von {1} zusammen, größer als das Bild {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/layer.py" />
   <source>layer {0!r} refers to network {1}, which the design does not have</source>
   <translation>Schicht {0!r} verweist auf Netz {1}, das der Entwurf nicht hat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/layer.py" />
   <source>layer {0!r} takes one input, but gets {1}</source>
   <translation>Schicht {0!r} nimmt einen Eingang, bekommt aber {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>layer {0!r} takes {1} numbers, but the input legs of its network make {2}; {3}</source>
   <translation>Schicht {0!r} nimmt {1} Zahlen, aber die Eingangsbeine ihres Netzes ergeben {2}; {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/reading.py" />
   <source>layer {0}</source>
   <translation>Schicht {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/kernels.py" />
   <source>layer {0} ({1}) has no kernel that a network replaces</source>
   <translation>Schicht {0} ({1}) hat keine Matrix, die ein Netz ersetzt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} and an input are both named {1}; rename the layer</source>
   <translation>Schicht {0} und ein Eingang heißen beide {1}; benennen Sie die Schicht um</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>layer {0} before it</source>
   <translation>Schicht {0} davor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/kept_layers.py" />
   <source>layer {0} cannot be made, because Keras {1} refuses the arguments of its class {2}: {3}</source>
   <translation>Schicht {0} lässt sich nicht erzeugen, weil Keras {1} die Argumente ihrer Klasse {2} ablehnt: {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>layer {0} cannot be opened: {1}</source>
   <translation>Schicht {0} lässt sich nicht öffnen: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>layer {0} cannot be replaced, because {1}</source>
   <translation>die Schicht {0} kann nicht ersetzt werden: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/calls.py" />
   <source>layer {0} gives several results, and {1} takes one other than the first; a design holds layers with one result</source>
   <translation>Schicht {0} liefert mehrere Ergebnisse, von denen {1} ein anderes als das erste nimmt; ein Entwurf enthält Schichten mit einem Ergebnis</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>layer {0} gives {1} by its settings, but {2} in the graph of the file</source>
   <translation>Schicht {0} liefert nach ihren Einstellungen {1}, im Graphen der Datei aber {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/activation.py" />
   <source>layer {0} has no activation to vary</source>
   <translation>Schicht {0} hat keine Aktivierung, die variieren kann</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/width.py" />
   <source>layer {0} has no width to vary</source>
   <translation>Schicht {0} hat keine Breite, die variieren kann</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/plain_model.py" />
   <source>layer {0} has other weights in its exported file; please report this</source>
   <translation>Schicht {0} hat in ihrer exportierten Datei andere Gewichte; bitte melden Sie das</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>layer {0} has settings that make no sense: {1}</source>
   <translation>Schicht {0} hat Einstellungen, die keinen Sinn ergeben: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/renewal.py" />
   <source>layer {0} has the {1} 'hard_sigmoid', which computes something else in Keras 3 than in Keras 2; train it with another one</source>
   <translation>Schicht {0} hat als {1} 'hard_sigmoid', das in Keras 3 anderes berechnet als in Keras 2; trainieren Sie mit einer anderen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>layer {0} has weights of LoRA beside its own, which an HDF5 file keeps apart; save the model as .keras, which adds them up</source>
   <translation>die Schicht {0} hat neben ihren eigenen Gewichten solche von LoRA, die eine HDF5-Datei getrennt hält; speichern Sie das Modell als .keras, dann werden sie zusammengezählt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/source_weights.py" />
   <source>layer {0} has weights of {1} in the trained model and of {2} in the design</source>
   <translation>Schicht {0} hat Gewichte von {1} im trainierten Modell und von {2} im Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/source_weights.py" />
   <source>layer {0} has weights, but {1} has no layer of that name; give the layer its old name again</source>
   <translation>Schicht {0} hat Gewichte, aber {1} hat keine Schicht dieses Namens; geben Sie der Schicht wieder ihren alten Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>layer {0} has {1}</source>
   <translation>Schicht {0} hat {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} has {1} numbers an example in its result ({2}); at most {3} are possible</source>
   <translation>Schicht {0} hat je Beispiel {1} Zahlen im Ergebnis ({2}); höchstens {3} sind möglich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} has {1} parameters ({2}); at most {3} are possible</source>
   <translation>Schicht {0} hat {1} Parameter ({2}); höchstens {3} sind möglich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/own_layers.py" />
   <source>layer {0} has {1} {2}, which a design cannot hold</source>
   <translation>Schicht {0} hat {1} {2}, was ein Entwurf nicht enthalten kann</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} holds a lambda, Python code that would run when the model is opened; replace it by layers of Keras and save the model again</source>
   <translation>Schicht {0} enthält ein Lambda, Python-Code, der beim Öffnen des Modells ausgeführt würde; ersetzen Sie es durch Schichten von Keras, und speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} holds a layer of an exported file, which cannot be opened there</source>
   <translation>Schicht {0} enthält eine Schicht einer exportierten Datei, die sich dort nicht öffnen lässt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} is a {1}, which prepares data and does not compute with numbers; take it out of the model and save the rest</source>
   <translation>Schicht {0} ist {1}; sie bereitet Daten vor und rechnet nicht mit Zahlen; nehmen Sie sie aus dem Modell, und speichern Sie den Rest</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} is a {1}, which runs code from outside Keras; {2}</source>
   <translation>Schicht {0} ist {1} und führt Code aus, der nicht von Keras ist; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/calls.py" />
   <source>layer {0} is called with and without {1}, which a design cannot hold</source>
   <translation>Schicht {0} wird mit und ohne {1} aufgerufen, was ein Entwurf nicht enthalten kann</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/calls.py" />
   <source>layer {0} is called with {1}, which a design cannot hold; build the model without it</source>
   <translation>Schicht {0} wird mit {1} aufgerufen, was ein Entwurf nicht enthalten kann; bauen Sie das Modell ohne dieses Argument</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} is network number {1}, which the design does not have; choose another network or remove the layer</source>
   <translation>Schicht {0} ist Netz Nummer {1}, das der Entwurf nicht hat; wählen Sie ein anderes Netz oder entfernen Sie die Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>layer {0} is not what its drawing says: {1}</source>
   <translation>Schicht {0} ist nicht, was ihre Zeichnung sagt: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} is of class {1}, which is not built into Keras; {2}</source>
   <translation>Schicht {0} ist von der Klasse {1}, die nicht zu Keras gehört; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/own_layers.py" />
   <source>layer {0} is of class {1}, which this tndesigner does not have; update the program</source>
   <translation>Schicht {0} ist von der Klasse {1}, die diese Version von tndesigner nicht kennt; aktualisieren Sie das Programm</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} is quantized, and its numbers are not those that were trained; open the model from before {1}</source>
   <translation>die Schicht {0} ist quantisiert, und ihre Zahlen sind nicht die trainierten; öffnen Sie das Modell von vor {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/operations.py" />
   <source>layer {0} is the operation keras.ops {1} in a form for which there is no layer; use a layer in its place and save the model again</source>
   <translation>Schicht {0} ist die Operation keras.ops {1} in einer Form, für die es keine Schicht gibt; nehmen Sie stattdessen eine Schicht und speichern Sie das Modell neu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} is the operation keras.ops {1}, which cannot be opened; use a layer in its place and save the model again</source>
   <translation>Schicht {0} ist die Operation {1} aus keras.ops, die sich nicht öffnen lässt; verwenden Sie an ihrer Stelle eine Schicht, und speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>layer {0} is {1}, which no network replaces; {2}</source>
   <translation>Schicht {0} ist {1}, die kein Netz ersetzt; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/isometries.py" />
   <source>layer {0} keeps its cores isometries, but none of the {1} cores of network {2} has legs that take numbers and legs that lead on to another core; leave them free</source>
   <translation>Schicht {0} hält ihre Kerne als Isometrien, aber keiner der {1} Kerne von Netz {2} hat Beine, die Zahlen nehmen, und Beine, die zu einem anderen Kern führen; lassen Sie sie frei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/edits.py" />
   <source>layer {0} needs network {1}; add that network first, or change the layer</source>
   <translation>Schicht {0} braucht Netz {1}; fügen Sie zuerst dieses Netz hinzu, oder ändern Sie die Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/renewal.py" />
   <source>layer {0} reads time first (time_major), which Keras 3 does not have</source>
   <translation>Schicht {0} liest die Zeit zuerst (time_major), was Keras 3 nicht hat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>layer {0} stays as it is, because {1}</source>
   <translation>die Schicht {0} bleibt, wie sie ist: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/calls.py" />
   <source>layer {0} takes something that is not a tensor</source>
   <translation>Schicht {0} nimmt etwas, was kein Tensor ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>layer {0} takes tokens, but {1} gives numbers; {2}</source>
   <translation>Schicht {0} nimmt Tokens, aber {1} gibt Zahlen; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} uses the function {1}, which is not built into Keras; {2}</source>
   <translation>Schicht {0} verwendet die Funktion {1}, die nicht zu Keras gehört; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} was exported by an older tndesigner or is a part of an exported layer, so it does not tell its drawing; export its design again, load the model with the new file and save it, or open the design</source>
   <translation>Schicht {0} wurde von einem älteren tndesigner exportiert oder ist Teil einer exportierten Schicht und kennt deshalb ihre Zeichnung nicht; exportieren Sie ihren Entwurf noch einmal, laden Sie das Modell mit der neuen Datei, und speichern Sie es, oder öffnen Sie den Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/exported_layers.py" />
   <source>layer {0}: {1}</source>
   <translation>Schicht {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/precision_choice.py" />
   <source>layers compute in mixed precision (bfloat16)</source>
   <translation>Schichten rechnen in gemischter Genauigkeit (bfloat16)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>layers of class {0} cannot be kept as they are</source>
   <translation>Schichten der Klasse {0} können nicht bleiben, wie sie sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layers {0} and {1} are both named {2}; rename one of them</source>
   <translation>die Schichten {0} und {1} heißen beide {2}; benennen Sie eine um</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>layers[{0}] is never called; call it or remove it</source>
   <translation>layers[{0}] wird nie aufgerufen; rufen Sie sie auf oder entfernen Sie sie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>learn</source>
   <translation>lernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>learn from</source>
   <translation>daraus lernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/learning_rate.py" />
   <source>learning_rate holds for the whole model, not for one layer; write learning_rate=1e-4..1e-2</source>
   <translation>learning_rate gilt für das ganze Modell, nicht für eine Schicht; schreiben Sie learning_rate=1e-4..1e-2</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/learning_rate.py" />
   <source>learning_rate takes numbers above 0, not {0}</source>
   <translation>learning_rate nimmt Zahlen über 0, nicht {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>leave out</source>
   <translation>weglassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>leave rows out</source>
   <translation>Zeilen weglassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>leave this class out</source>
   <translation>lassen Sie diese Klasse weg</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>leg '{0}', the {1} of the kernel of network {2}, goes on to the result; let it end at a core, which sums over it</source>
   <translation>Bein „{0}“, {1} des Faltungskerns von Netz {2}, geht weiter ins Ergebnis; lassen Sie es an einem Kern enden, der darüber summiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>leg '{0}', the {1} of the kernel of network {2}, is joined to leg '{3}' of the input; let it end at a core of its own</source>
   <translation>Bein „{0}“, {1} des Faltungskerns von Netz {2}, ist mit Bein „{3}“ des Eingangs verbunden; lassen Sie es an einem eigenen Kern enden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>leg {0!r} of {1!r} cannot be bonded to itself</source>
   <translation>Bein {0!r} von {1!r} lässt sich nicht mit sich selbst verbinden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/network.py" />
   <source>leg {0!r} of {1!r} has dimension {2}; it must be a whole number</source>
   <translation>Bein {0!r} von {1!r} hat Dimension {2}; sie muss eine ganze Zahl sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/network.py" />
   <source>leg {0!r} of {1!r} is an output leg; take it out of the outputs first</source>
   <translation>Bein {0!r} von {1!r} ist ein Ausgangsbein; nehmen Sie es zuerst aus den Ausgängen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>leg {0!r} of {1!r} is in a bond already</source>
   <translation>Bein {0!r} von {1!r} ist schon in einer Bindung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>leg {0!r} of {1!r} is in a bond; remove the bond first</source>
   <translation>Bein {0!r} von {1!r} ist in einer Bindung; entfernen Sie zuerst die Bindung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>leg {0} is joined to another leg of the input; a token has both</source>
   <translation>Bein {0} ist mit einem anderen Bein des Eingangs verbunden; ein Token hat beide</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>leg {0} of {1} has no name; give it one</source>
   <translation>Bein {0} von {1} hat keinen Namen; geben Sie ihm einen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>legs '{0}' and '{1}' of the input of network {2} are joined to one index, but a token has both digits; let each end at a core of its own</source>
   <translation>die Beine „{0}“ und „{1}“ des Eingangs von Netz {2} sind zu einem Index verbunden, aber ein Token hat beide Ziffern; lassen Sie jedes an einem eigenen Kern enden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>let it be at least 1</source>
   <translation>nehmen Sie mindestens 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>let the input be int32</source>
   <translation>der Eingang soll int32 sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/json_lines.py" />
   <source>line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>line {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>line {0} is not Python: {1}</source>
   <translation>Zeile {0} ist kein Python: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/parsing.py" />
   <source>line {0}, column {1}</source>
   <translation>Zeile {0}, Spalte {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/exported.py" />
   <source>line {0}: its drawing is not written out</source>
   <translation>Zeile {0}: die Zeichnung ist nicht ausgeschrieben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_tensors.py" />
   <source>line {0}: nothing says what the shape of {1} is; write it out above</source>
   <translation>Zeile {0}: nichts nennt die Form von {1}; schreiben Sie sie darüber aus</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_tensors.py" />
   <source>line {0}: the rank and dimension of CopyNode must be written out, with a rank from 1 to {1}</source>
   <translation>Zeile {0}: Rang und Dimension von CopyNode müssen ausgeschrieben sein, mit einem Rang von 1 bis {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/exported.py" />
   <source>line {0}: {1}</source>
   <translation>Zeile {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_nodes.py" />
   <source>line {0}: {1} has no axis {2}</source>
   <translation>Zeile {0}: {1} hat keine Achse {2}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>looking at what layers see</source>
   <translation>was Schichten sehen, wird angesehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>lstm</source>
   <translation>LSTM</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>mae</source>
   <translation>MAE</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>make an open leg an output leg</source>
   <translation>machen Sie ein offenes Bein zum Ausgangsbein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>make one of them larger</source>
   <translation>machen Sie eines davon größer</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>max pooling</source>
   <translation>Max-Pooling</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>maximum</source>
   <translation>Maximum</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>mean</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>mean of a picture</source>
   <translation>Mittel eines Bildes</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>mean of a sequence</source>
   <translation>Mittel einer Folge</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>measured here</source>
   <translation>hier gemessen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>measuring how much outputs count</source>
   <translation>gemessen wird, wie viel Ausgänge zählen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>measuring networks</source>
   <translation>Netze werden vermessen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>measuring…</source>
   <translation>wird gemessen…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>median</source>
   <translation>Median</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>merged</source>
   <translation>zusammengefasst</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>merged first</source>
   <translation>zuerst zusammengefasst</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>metric and parameters</source>
   <translation>Metrik und Parameter</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>minimum</source>
   <translation>Minimum</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>mixed precision</source>
   <translation>gemischte Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/precision_choice.py" />
   <source>mixed precision is not used: {0}</source>
   <translation>gemischte Genauigkeit wird nicht verwendet: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problems_panel.py" />
   <source>model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>more</source>
   <translation>mehr</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>more parameters</source>
   <translation>mehr Parameter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>most frequent</source>
   <translation>häufigster</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>move it to the start</source>
   <translation>verschieben Sie es an den Anfang</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>multiply</source>
   <translation>Multiply</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>ncon has {0} tensors, but labels for {1}</source>
   <translation>ncon hat {0} Tensoren, aber Bezeichnungen für {1}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network attention</source>
   <translation>Netz-Attention</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network convolution</source>
   <translation>Netz-Faltung</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network embedding</source>
   <translation>Netz-Embedding</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network gru</source>
   <translation>Netz-GRU</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network lstm</source>
   <translation>Netz-LSTM</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network multilinear attention</source>
   <translation>multilineare Netz-Attention</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network simple rnn</source>
   <translation>einfaches Netz-RNN</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/choice.py" />
   <source>network {0!r} cannot be contracted in the order {1} as a convolution</source>
   <translation>Netz {0!r} lässt sich in der Reihenfolge {1} nicht als Faltung kontrahieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/choice.py" />
   <source>network {0!r} cannot be evaluated as a convolution: its kernel is too large to be built, and factor by factor some channels would have to wait; make the legs of its input or output smaller</source>
   <translation>Netz {0!r} lässt sich nicht als Faltung auswerten: Sein Faltungskern ist zu groß, um gebildet zu werden, und Faktor für Faktor müssten einige Kanäle warten; machen Sie die Beine seines Eingangs oder Ausgangs kleiner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>network {0!r} gives {1} numbers, but as the {2} of layer {3!r} it needs {4}</source>
   <translation>Netz {0!r} gibt {1} Zahlen, aber als {2} der Schicht {3!r} braucht es {4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/inner_networks.py" />
   <source>network {0!r} gives {1} numbers, but as {2} it needs {3}</source>
   <translation>Netz {0!r} gibt {1} Zahlen, braucht aber als {2} {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/picture.py" />
   <source>network {0!r} has nothing drawn, so there is no picture of it</source>
   <translation>in Netz {0!r} ist nichts gezeichnet, also gibt es kein Bild davon</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_embedding.py" />
   <source>network {0!r} has room for {1} tokens, but the vocabulary of layer {2!r} has {3}; make a leg of its input larger</source>
   <translation>Netz {0!r} hat Platz für {1} Tokens, aber das Vokabular der Schicht {2!r} hat {3}; machen Sie ein Bein seines Eingangs größer</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/recurrent_cells.py" />
   <source>network {0!r} has {1} inputs; a matrix needs 1</source>
   <translation>Netz {0!r} hat {1} Eingänge; eine Matrix braucht 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>network {0!r} has {1} inputs; a projection needs exactly 1</source>
   <translation>Netz {0!r} hat {1} Eingänge; eine Projektion braucht genau 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>network {0!r} has {1} inputs; in a stack it needs exactly 1</source>
   <translation>Netz {0!r} hat {1} Eingänge; in einem Stapel braucht es genau 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/tensornetwork_style.py" />
   <source>network {0!r} joins queries, keys and values example by example, which TensorNetwork cannot; the styles keras and numpy can</source>
   <translation>Netz {0!r} verbindet Queries, Keys und Values Beispiel für Beispiel, was TensorNetwork nicht kann; die Stile keras und numpy können es</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/choice.py" />
   <source>network {0!r} needs {1} contractions of two terms each, not {2}</source>
   <translation>Netz {0!r} braucht {1} Kontraktionen von je zwei Termen, nicht {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_conv2d.py" />
   <source>network {0!r} stands for a convolution and needs one input with a leg for rows, a leg for columns and legs for channels; it has {1} inputs with {2} legs</source>
   <translation>Netz {0!r} steht für eine Faltung und braucht einen Eingang mit einem Bein für Zeilen, einem Bein für Spalten und Beinen für Kanäle; es hat {1} Eingänge mit {2} Beinen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>network {0!r} stands for attention and needs three inputs, for queries, keys and values; it has {1}</source>
   <translation>Netz {0!r} steht für Attention und braucht drei Eingänge, für Queries, Keys und Values; es hat {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>network {0!r} stands for attention, so the first leg of each input and the first output leg run over one sequence; they have lengths {1}</source>
   <translation>Netz {0!r} steht für Attention, also laufen das erste Bein jedes Eingangs und das erste Ausgangsbein über eine Folge; sie haben die Längen {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>network {0!r} takes and gives sequences of shape {1}, but gets {2} from the layer before it</source>
   <translation>Netz {0!r} nimmt und gibt Folgen der Form {1}, bekommt aber {2} von der Schicht davor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_conv2d.py" />
   <source>network {0!r} takes {1} channels, but gets {2} from the layer before it</source>
   <translation>Netz {0!r} nimmt {1} Kanäle, bekommt aber {2} von der Schicht davor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>network {0!r} takes {1} numbers, but as the {2} of layer {3!r} it needs {4}</source>
   <translation>Netz {0!r} nimmt {1} Zahlen, aber als {2} der Schicht {3!r} braucht es {4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/inner_networks.py" />
   <source>network {0!r} takes {1} numbers, but as {2} it needs {3}</source>
   <translation>Netz {0!r} nimmt {1} Zahlen, braucht aber als {2} {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>network {0!r} takes {1} numbers, but gets {2} from the layer before it</source>
   <translation>Netz {0!r} nimmt {1} Zahlen, bekommt aber {2} von der Schicht davor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/legend.py" />
   <source>network {0}</source>
   <translation>Netz {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/errors.py" />
   <source>network {0}: {1}</source>
   <translation>Netz {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>network: {0}
{1}: {2}</source>
   <translation>Netz: {0}
{1}: {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>no Keras model; a .keras or .h5 file is expected</source>
   <translation>kein Keras-Modell; erwartet wird eine Datei .keras oder .h5</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>no NVIDIA GPU with a driver is found</source>
   <translation>keine NVIDIA-GPU mit Treiber gefunden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>no array</source>
   <translation>kein Array</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>no design that was tried ({0} in all) can be trained; the first: {1}</source>
   <translation>keiner der versuchten Entwürfe ({0} insgesamt) lässt sich trainieren; der erste: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/failures.py" />
   <source>no details are known</source>
   <translation>Näheres ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/dim.py" />
   <source>no drawing has bonds between cores</source>
   <translation>keine Zeichnung hat Bindungen zwischen Kernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/checkpoints.py" />
   <source>no epoch was complete, so nothing was kept</source>
   <translation>keine Epoche war vollständig, also wurde nichts behalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>no family of networks can replace layer {0}</source>
   <translation>keine Familie von Netzen kann Schicht {0} ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/options.py" />
   <source>no family {0} replaces a layer; {1}</source>
   <translation>keine Familie {0} ersetzt eine Schicht; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>no family {0} suits that layer; {1}</source>
   <translation>keine Familie {0} passt zu dieser Schicht; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>no kind of layer with networks is called {0}; {1}</source>
   <translation>keine Art von Schicht mit Netzwerken heißt {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/activation.py" />
   <source>no layer except the last has an activation to vary</source>
   <translation>außer der letzten hat keine Schicht eine Aktivierung, die variieren kann</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/truncating.py" />
   <source>no layer of the design uses network {0}, so it has no trained cores</source>
   <translation>keine Schicht des Entwurfs verwendet Netz {0}, also hat es keine trainierten Kerne</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/layers_file.py" />
   <source>no layer of the model has a network</source>
   <translation>keine Schicht des Modells hat ein Netz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>no legs</source>
   <translation>keine Beine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>no legs yet</source>
   <translation>noch keine Beine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>no limit</source>
   <translation>keine Grenze</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/compressing.py" />
   <source>no model can be compressed</source>
   <translation>kein Modell lässt sich komprimieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>no network can replace it until the layers before it fit together</source>
   <translation>kein Netz kann sie ersetzen, solange die Schichten davor nicht zusammenpassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>no network of these families is much smaller than layer {0}</source>
   <translation>kein Netz dieser Familien ist viel kleiner als Schicht {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>no numbers</source>
   <translation>keine Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/request_handlers.py" />
   <source>no other can start</source>
   <translation>kein anderer kann beginnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>no pictures</source>
   <translation>keine Bilder</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/formats.py" />
   <source>no reason is given</source>
   <translation>kein Grund ist angegeben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/request_handlers.py" />
   <source>no run is in progress</source>
   <translation>kein Lauf ist im Gang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>no smaller model was found that loses at most {0:g}; allow more, or name other layers or families</source>
   <translation>es wurde kein kleineres Modell gefunden, das höchstens {0:g} verliert; erlauben Sie mehr, oder nennen Sie andere Schichten oder Familien</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>no space left on device; delete something there, and the same command continues the search</source>
   <translation>auf dem Gerät ist kein Platz mehr; löschen Sie dort etwas, dann setzt derselbe Befehl die Suche fort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>no space left on device; delete something there, or choose another folder</source>
   <translation>auf dem Datenträger ist kein Platz mehr; löschen Sie dort etwas, oder wählen Sie einen anderen Ordner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>no such file or directory</source>
   <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/searching/searcher.py" />
   <source>no trial was completed</source>
   <translation>kein Versuch wurde abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/named_weights.py" />
   <source>no weights</source>
   <translation>keine Gewichte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/model_records.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>none of these; open legs take the data</source>
   <translation>keiner davon; offene Beine nehmen die Daten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/findings.py" />
   <source>none of {0} trials was completed</source>
   <translation>keiner von {0} Versuchen wurde abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>none, all are free</source>
   <translation>keine, alle sind frei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/marked_bonds_row.py" />
   <source>none; right-click one, and choose Vary Bond in Search</source>
   <translation>keine; klicken Sie eine mit der rechten Maustaste an und wählen Sie Bindung in der Suche variieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>normal, deviation {0}</source>
   <translation>normal, Abweichung {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>not a directory</source>
   <translation>das ist kein Ordner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>nothing called {0} can vary</source>
   <translation>nichts namens {0} kann variieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>nothing called {0} can vary; {1}</source>
   <translation>nichts namens {0} kann variieren; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/deploying.py" />
   <source>nothing can be deployed</source>
   <translation>nichts lässt sich bereitstellen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/benchmark.py" />
   <source>nothing can be measured</source>
   <translation>nichts lässt sich messen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/predicting.py" />
   <source>nothing can be predicted</source>
   <translation>nichts lässt sich vorhersagen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/truncating.py" />
   <source>nothing can be truncated</source>
   <translation>nichts lässt sich kürzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>nothing drawn yet</source>
   <translation>noch nichts gezeichnet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>nothing is drawn yet; place an input and a core, and bond them</source>
   <translation>noch ist nichts gezeichnet; setzen Sie einen Eingang und einen Kern und verbinden Sie sie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>nothing says the dimension of {0}; give the dimension, as in --sizes {1}</source>
   <translation>nichts nennt die Dimension von {0}; geben Sie die Dimension an, etwa mit --sizes {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>nothing says the dimensions of {0}; give the dimensions, as in --sizes {1}</source>
   <translation>nichts nennt die Dimensionen von {0}; geben Sie die Dimensionen an, etwa mit --sizes {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>nothing says the shape of {0}; write it out above, as in {1} = np.zeros((32, 32))</source>
   <translation>die Form fehlt ({0}); schreiben Sie sie darüber aus, etwa {1} = np.zeros((32, 32))</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>nothing varies; say what, as in --vary bond=2..16</source>
   <translation>nichts variiert; geben Sie an, was, etwa mit --vary bond=2..16</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>now {0} to {1}</source>
   <translation>jetzt {0} bis {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>null</source>
   <translation>null</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/examples.py" />
   <source>numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/number_form.py" />
   <source>numbers in {0}</source>
   <translation>Zahlen in {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/number_form.py" />
   <source>numbers in {0} with a decimal comma</source>
   <translation>Zahlen in {0} mit Dezimalkomma</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/number_form.py" />
   <source>numbers with a decimal comma, without signs such as % and $</source>
   <translation>Zahlen mit Dezimalkomma, ohne Zeichen wie % und $</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/number_form.py" />
   <source>numbers, without signs such as % and $</source>
   <translation>Zahlen, ohne Zeichen wie % und $</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/text.py" />
   <source>one number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/kept.py" />
   <source>one of its arguments is missing or wrong</source>
   <translation>ein Argument davon fehlt oder ist falsch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/benchmark.py" />
   <source>only models with one input and one output can be measured as a whole; measure a network</source>
   <translation>nur Modelle mit einem Eingang und einem Ausgang lassen sich als Ganzes messen; messen Sie ein Netz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>only one column can be read word by word, but {0} are named</source>
   <translation>nur eine Spalte kann Wort für Wort gelesen werden, aber {0} sind genannt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>open it where it was made and save it there with model.save("model.keras")</source>
   <translation>öffnen Sie es, wo es entstand, und speichern Sie es dort mit model.save("model.keras")</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>open the design it was made from, or an SVG that tndesigner has exported</source>
   <translation>öffnen Sie den Entwurf, aus dem es entstand, oder ein SVG, das tndesigner exportiert hat</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>opening the model</source>
   <translation>das Modell wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>operand {0} of {1} has no index; a number has no place in a network</source>
   <translation>Operand {0} von {1} hat keinen Index; eine Zahl hat in einem Netz keinen Platz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>operand {0} of {1} has two ellipses; it may have one</source>
   <translation>Operand {0} von {1} hat zwei Auslassungen; eine ist erlaubt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>operation not permitted</source>
   <translation>das ist nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>or to empty paper to grow a leg. Whole networks can be dragged in from Templates.</source>
   <translation>oder auf leeres Papier, um ein Bein wachsen zu lassen. Ganze Netze lassen sich aus den Vorlagen hereinziehen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/tuning_view.py" />
   <source>original</source>
   <translation>original</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>other columns were chosen</source>
   <translation>andere Spalten wurden gewählt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>other data</source>
   <translation>anderen Daten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>output</source>
   <translation>Ausgang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/network.py" />
   <source>output leg {0!r} is not part of network {1!r}</source>
   <translation>Ausgangsbein {0!r} gehört nicht zu Netz {1!r}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>output leg {0} is joined to no core and no input</source>
   <translation>Ausgangsbein {0} ist mit keinem Kern und keinem Eingang verbunden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>output legs</source>
   <translation>Ausgangsbeine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>output {0}</source>
   <translation>Ausgang {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>outputs is empty; a model has at least one output</source>
   <translation>outputs ist leer; ein Modell hat mindestens einen Ausgang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>outputs[{0}] is {1}; the values of the model are 0 to {2}</source>
   <translation>outputs[{0}] ist {1}; die Werte des Modells sind 0 bis {2}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>pairwise</source>
   <translation>paarweise</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/containing.py" />
   <source>part of the window: {0}</source>
   <translation>Teil des Fensters: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>permission denied</source>
   <translation>dazu fehlen die Rechte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>pictures of 1 class</source>
   <translation>Bilder von 1 Klasse</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>plateau</source>
   <translation>Plateau</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>position embedding</source>
   <translation>Positions-Embedding</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>predicted</source>
   <translation>vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>problem: {0}</source>
   <translation>Problem: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>read-only file system</source>
   <translation>das Dateisystem lässt sich nur lesen</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>regression</source>
   <translation>Regression</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/bundled.py" />
   <source>reinstall the program, or rebuild the file with resources/datasets/rebuild.py</source>
   <translation>installieren Sie das Programm neu, oder erzeugen Sie die Datei neu mit resources/datasets/rebuild.py</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>reshape</source>
   <translation>Reshape</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>reshaping examples from {0} to {1}</source>
   <translation>Beispiele werden von {0} zu {1} umgeformt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>right</source>
   <translation>richtig</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>right: {0}</source>
   <translation>richtig: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/typed_table.py" />
   <source>row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>row {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/new_table.py" />
   <source>row {0} has {1} cells, but the run learned from {2} columns</source>
   <translation>Zeile {0} hat {1} Zellen, aber der Lauf hat aus {2} Spalten gelernt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/conv2d_mpo.py" />
   <source>rows and columns of the kernel need a core each, but inputs has the one factor {0}; write it as two, such as {1},1</source>
   <translation>Zeilen und Spalten des Faltungskerns brauchen je einen Kern, aber inputs hat nur den Faktor {0}; schreiben Sie ihn als zwei, etwa {1},1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>rows with 1 are for validation</source>
   <translation>Zeilen mit 1 sind zum Validieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>rows with the same text stay on the same side</source>
   <translation>Zeilen mit demselben Text bleiben auf derselben Seite</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_record.py" />
   <source>running</source>
   <translation>noch im Gang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>same class</source>
   <translation>dieselbe Klasse</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>save the model from Keras as .keras, and open that</source>
   <translation>speichern Sie das Modell in Keras als .keras und öffnen Sie dieses</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>say how small the model should become</source>
   <translation>geben Sie an, wie klein das Modell werden soll</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>say what varies</source>
   <translation>geben Sie an, was variiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>schedule {0}</source>
   <translation>Zeitplan {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>search {0} was started with other options for --vary, --for, --seeds or --warm; repeat those, or choose another folder for this search</source>
   <translation>Suche {0} wurde mit anderen Angaben für --vary, --for, --seeds oder --warm begonnen; wiederholen Sie diese, oder wählen Sie für diese Suche einen anderen Ordner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>search {0} was started with {1}; choose another folder for this one</source>
   <translation>Suche {0} wurde mit {1} begonnen; wählen Sie für diese einen anderen Ordner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>seed {0}</source>
   <translation>Startwert {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>sequence</source>
   <translation>Folge</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>simple RNN layer</source>
   <translation>einfache RNN-Schicht</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>simple rnn</source>
   <translation>einfaches RNN</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/mera.py" />
   <source>sites is {0}, but a MERA with {1} of chi needs a multiple of {2}; the nearest is {3}</source>
   <translation>sites ist {0}, aber ein MERA mit {1} Zahlen in chi braucht ein Vielfaches von {2}; am nächsten ist {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>spaces</source>
   <translation>Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>split by</source>
   <translation>aufteilen nach</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>start from random numbers, or undo what changed the design</source>
   <translation>beginnen Sie mit Zufallszahlen, oder machen Sie rückgängig, was den Entwurf geändert hat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/rows.py" />
   <source>stays</source>
   <translation>bleibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>step {0}</source>
   <translation>Schritt {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_record.py" />
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>subtract</source>
   <translation>Subtract</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_search_part.py" />
   <source>such as {0}</source>
   <translation>etwa {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>summed over</source>
   <translation>summiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>tab</source>
   <translation>Tabulator</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>table first</source>
   <translation>Tabelle zuerst</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>takes</source>
   <translation>nimmt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/making.py" />
   <source>template {0!r} draws {1} networks for one layer ({2}); in a script, make_all returns them all</source>
   <translation>Vorlage {0!r} zeichnet {1} Netze für eine Schicht ({2}); in einem Skript gibt make_all sie alle zurück</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>template {0!r} has no argument {1!r}; {2}</source>
   <translation>Vorlage {0!r} hat kein Argument {1!r}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>tensordot names an axis twice</source>
   <translation>tensordot nennt eine Achse zweimal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>tensordot sums over {0} axes, but its arrays have {1} and {2}</source>
   <translation>tensordot summiert über {0} Achsen, aber die Arrays haben {1} und {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/language.py" />
   <source>texts</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>the JSON text of a model without its weights</source>
   <translation>der JSON-Text eines Modells ohne seine Gewichte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>the URL of the storage holds a password, which everybody could see in the list of processes; leave it out, and put it into the file ~/.pgpass or the variable PGPASSWORD</source>
   <translation>die URL des Speichers enthält ein Passwort, das jeder in der Liste der Prozesse sehen könnte; lassen Sie es weg, und schreiben Sie es in die Datei ~/.pgpass oder die Variable PGPASSWORD</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>the answers go up to {0:g}: give them mean 0 and deviation 1</source>
   <translation>die Antworten reichen bis {0:g}: Geben Sie ihnen Mittelwert 0 und Abweichung 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/distillation.py" />
   <source>the answers have shape {0}, but the model gives {1}</source>
   <translation>die Antworten haben die Form {0}, aber das Modell gibt {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/judging.py" />
   <source>the answers name class {0}, but the model gives {1} numbers, for the classes 0 to {2}</source>
   <translation>die Antworten nennen Klasse {0}, aber das Modell gibt {1} Zahlen, für die Klassen 0 bis {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>the argument {0} of a layer of class {1} is an object, which is not kept; it must be plain</source>
   <translation>das Argument {0} einer Schicht der Klasse {1} ist ein Objekt, das nicht aufbewahrt wird; es muss ein einfacher Wert sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>the argument {0} of a layer of class {1} must hold a class_name and a config</source>
   <translation>das Argument {0} einer Schicht der Klasse {1} muss class_name und config enthalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the array</source>
   <translation>das Array</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the array of inputs</source>
   <translation>das Array der Eingaben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the array of inputs has shape {0} and is nearly symmetric, so it may hold {1} examples or a covariance; say which with inputs_are={2!r} or {3!r}</source>
   <translation>das Array der Eingaben hat die Form {0} und ist fast symmetrisch, kann also {1} Beispiele oder eine Kovarianz enthalten; geben Sie mit inputs_are={2!r} oder {3!r} an, welches</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the array of inputs of shape {0} is symmetric, but no covariance: its smallest eigenvalue is {1:.3g}; if it holds examples, say so with inputs_are={2!r}</source>
   <translation>das Array der Eingaben der Form {0} ist symmetrisch, aber keine Kovarianz: Sein kleinster Eigenwert ist {1:.3g}; wenn es Beispiele enthält, geben Sie inputs_are={2!r} an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the axes of tensordot must be written out, as a number or as two lists</source>
   <translation>die Achsen von tensordot müssen ausgeschrieben sein, als eine Zahl oder als zwei Listen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/roles.py" />
   <source>the axes of the ellipsis are summed over; keep them in front of the result</source>
   <translation>über die Achsen der Auslassung wird summiert; behalten Sie sie vorn im Ergebnis</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the axes of {0} do not fit an array with {1} axes</source>
   <translation>die Achsen von {0} passen nicht zu einem Array mit {1} Achsen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the axes of {0} must be written out as numbers</source>
   <translation>die Achsen von {0} müssen als Zahlen ausgeschrieben sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>the batch</source>
   <translation>der Batch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the batch size is {0}; the smallest is 1</source>
   <translation>die Batchgröße ist {0}; die kleinste ist 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/building.py" />
   <source>the batch, {0}, is an index of {1}, too, which is not data</source>
   <translation>der Batch, {0}, ist auch ein Index von {1}, was keine Daten sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/incremental_builder.py" />
   <source>the building of the window</source>
   <translation>beim Aufbau des Fensters</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/bundled.py" />
   <source>the bundled data file {0} is damaged: array {1} is not the one that {2} describes; {3}</source>
   <translation>die mitgelieferte Datendatei {0} ist beschädigt: Array {1} ist nicht das, das {2} beschreibt; {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/bundled.py" />
   <source>the bundled data file {0} is damaged: {1}; {2}</source>
   <translation>die mitgelieferte Datendatei {0} ist beschädigt: {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/bundled.py" />
   <source>the bundled data file {0} is missing; {1}</source>
   <translation>die mitgelieferte Datendatei {0} fehlt; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/calibration.py" />
   <source>the calibration was disturbed and is thrown away: {0}; end other programs that compute, and try again</source>
   <translation>die Kalibrierung wurde gestört und wird verworfen: {0}; beenden Sie andere rechnende Programme, und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/analysis.py" />
   <source>the checks</source>
   <translation>bei den Prüfungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the choice {0} for gaps is unknown; {1}</source>
   <translation>die Wahl {0} für Lücken ist unbekannt; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/menus.py" />
   <source>the command “{0}”</source>
   <translation>im Befehl „{0}“</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/progress.py" />
   <source>the compression was cancelled</source>
   <translation>die Kompression wurde abgebrochen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/precision.py" />
   <source>the compute capability of {0} is unknown; mixed precision needs {1} or higher</source>
   <translation>die Compute Capability von {0} ist unbekannt; gemischte Genauigkeit erfordert mindestens {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/operand_names.py" />
   <source>the contraction takes {0} twice; a network has each tensor once, so give the second a name of its own</source>
   <translation>die Kontraktion nimmt {0} zweimal; ein Netz hat jeden Tensor einmal, also geben Sie dem zweiten einen eigenen Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/estimator.py" />
   <source>the counting</source>
   <translation>beim Zählen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/estimator.py" />
   <source>the counting process ended</source>
   <translation>der zählende Prozess ist beendet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the covariance has shape {0}, but the kernel takes {1} inputs, which need {2}</source>
   <translation>die Kovarianz hat die Form {0}, aber die Matrix nimmt {1} Eingaben, wofür {2} nötig ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/new_table.py" />
   <source>the data</source>
   <translation>die Daten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the decay rate is {0}; it must be between 0 and 1, such as 0.5</source>
   <translation>der Abnahmefaktor ist {0}; er muss zwischen 0 und 1 liegen, etwa 0,5</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the decimal separator is {0}, but must be . or ,</source>
   <translation>das Dezimaltrennzeichen ist {0}, muss aber . oder , sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>the dense twin</source>
   <translation>der dichte Zwilling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/memory.py" />
   <source>the dense twin has {0} parameters, and to train both models takes about {1}, but this machine has only {2} for it; train the network without its twin</source>
   <translation>der dichte Zwilling hat {0} Parameter, und beide Modelle zu trainieren braucht etwa {1}, aber dieser Rechner hat dafür nur {2}; trainieren Sie das Netz ohne seinen Zwilling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>the design</source>
   <translation>der Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>the design does not have its network</source>
   <translation>der Entwurf hat sein Netz nicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/picture.py" />
   <source>the design has no network</source>
   <translation>der Entwurf hat kein Netz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/timing.py" />
   <source>the design has no network {0}</source>
   <translation>der Entwurf hat kein Netz {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/design.py" />
   <source>the design has no network {0}; {1}</source>
   <translation>der Entwurf hat kein Netz {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/benchmark.py" />
   <source>the design has no network, so it is its own dense twin</source>
   <translation>der Entwurf hat kein Netz und ist damit sein eigener dichter Zwilling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/starting.py" />
   <source>the design has no network, so its dense twin would be the same model and is not trained</source>
   <translation>der Entwurf hat kein Netz; sein dichter Zwilling wäre dasselbe Modell und wird nicht trainiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the device {0} is unknown; it may be auto, all, cpu, gpu: and a number, or a list, as in gpu:0,gpu:1</source>
   <translation>das Gerät {0} ist unbekannt; es kann auto, all, cpu, gpu: mit einer Nummer oder eine Liste sein, etwa gpu:0,gpu:1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>the devices {0!r} are of different kinds; share batches among GPUs only</source>
   <translation>die Geräte {0!r} sind von verschiedener Art; teilen Sie Batches nur unter GPUs auf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>the devices {0!r} cannot be read; write them as in gpu:0,gpu:1, each once</source>
   <translation>die Geräte {0!r} lassen sich nicht lesen; schreiben Sie sie wie gpu:0,gpu:1, jedes einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>the disk or the server did not answer, and waiting for it was stopped</source>
   <translation>der Datenträger oder der Server hat nicht geantwortet, und es wird nicht länger gewartet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/bonds.py" />
   <source>the drawing</source>
   <translation>die Zeichnung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the examples have shape {0}, but the kernel takes {1} inputs: the last axis must be {1}</source>
   <translation>die Beispiele haben die Form {0}, aber die Matrix nimmt {1} Eingaben: Die letzte Achse muss {1} lang sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the experiment has no dataset; choose a bundled one or the path of a CSV or NPZ file</source>
   <translation>das Experiment hat keinen Datensatz; wählen Sie einen mitgelieferten oder den Pfad einer CSV- oder NPZ-Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/plain_model.py" />
   <source>the exported layers give other answers than the model, by up to {0:.2g}; please report this</source>
   <translation>die exportierten Schichten geben andere Antworten als das Modell, um bis zu {0:.2g}; bitte melden Sie das</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>the features go up to {0:g}: give them mean 0 and deviation 1</source>
   <translation>die Merkmale reichen bis {0:g}: Geben Sie ihnen Mittelwert 0 und Abweichung 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/reading.py" />
   <source>the file of its weights</source>
   <translation>die Datei der Gewichte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the first array</source>
   <translation>erstes Array</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/progress.py" />
   <source>the fit was cancelled</source>
   <translation>die Anpassung wurde abgebrochen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>the folder of temporary files, {0},</source>
   <translation>der Ordner für temporäre Dateien, {0},</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/app.py" />
   <source>the gallery</source>
   <translation>in der Galerie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/goals.py" />
   <source>the goal {0} is given twice</source>
   <translation>das Ziel {0} ist zweimal angegeben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/history.py" />
   <source>the history has no place {0}; it goes from 0 to {1}</source>
   <translation>der Verlauf hat keine Stelle {0}; er reicht von 0 bis {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>the id {0} of a new bond is taken</source>
   <translation>die Kennung {0} einer neuen Bindung ist vergeben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/edits.py" />
   <source>the id {0} of new {1} {2!r} is taken</source>
   <translation>die Kennung {0} von neuem {1} {2!r} ist vergeben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>the input and output legs on the side</source>
   <translation>die Eingangs- und Ausgangsbeine auf der Seite</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>the kernel</source>
   <translation>die Matrix</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>the kernel has shape {0}, but network {1!r} stands for a matrix of {2}, input by output: {3}</source>
   <translation>die Matrix hat die Form {0}, aber Netz {1!r} steht für eine Matrix von {2}, Eingang mal Ausgang: {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>the kernel of shape {0} has {1} inputs, but the input legs of network {2!r} make {3}</source>
   <translation>die Matrix der Form {0} hat {1} Eingänge, aber die Eingangsbeine von Netz {2!r} ergeben {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>the kernel of shape {0} has {1} outputs, but the output legs of network {2!r} make {3}</source>
   <translation>die Matrix der Form {0} hat {1} Ausgänge, aber die Ausgangsbeine von Netz {2!r} ergeben {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/convolution_network.py" />
   <source>the kernel of {0!r} spans {1} columns, but the picture has {2}</source>
   <translation>der Faltungskern von {0!r} umfasst {1} Spalten, aber das Bild hat {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/convolution_network.py" />
   <source>the kernel of {0!r} spans {1} rows, but the picture has {2}</source>
   <translation>der Faltungskern von {0!r} umfasst {1} Zeilen, aber das Bild hat {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>the labels of einsum must be written out as lists of numbers</source>
   <translation>die Bezeichnungen von einsum müssen als Listen von Zahlen ausgeschrieben sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the largest norm of the gradients is {0}; it must be a number above 0, such as 1</source>
   <translation>die größte Norm der Gradienten ist {0}; sie muss eine Zahl über 0 sein, etwa 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>the largest {0} of {1} rows are for validation</source>
   <translation>die größten {0} von {1} Zeilen sind zum Validieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>the last column</source>
   <translation>die letzte Spalte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>the last column that is of use</source>
   <translation>die letzte brauchbare Spalte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>the last number of each result is cut off</source>
   <translation>die letzte Zahl jedes Ergebnisses wird abgeschnitten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>the last {0} numbers of each result are cut off</source>
   <translation>
    <numerusform>die letzte Zahl jedes Ergebnisses wird abgeschnitten</numerusform>
    <numerusform>die letzten {0} Zahlen jedes Ergebnisses werden abgeschnitten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>the latest {0} of {1} rows are for validation</source>
   <translation>die spätesten {0} von {1} Zeilen sind zum Validieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>the layers of the model are 0 to {0}</source>
   <translation>die Schichten des Modells sind 0 bis {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>the layers that are named</source>
   <translation>die genannten Schichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the learning rate falls every {0} epochs; the smallest number is 1</source>
   <translation>die Lernrate fällt alle {0} Epochen; die kleinste Zahl ist 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the learning rate is {0}; it must be a number above 0, such as 0.001</source>
   <translation>die Lernrate ist {0}; sie muss eine Zahl über 0 sein, etwa 0,001</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>the learning rate {0:g} is high: try {1:g}</source>
   <translation>die Lernrate {0:g} ist hoch: versuchen Sie {1:g}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the learning-rate schedule {0} is unknown; {1}</source>
   <translation>der Zeitplan {0} der Lernrate ist unbekannt; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>the leg for the columns of the kernel of {0!r} must be joined to a core</source>
   <translation>das Bein für die Spalten des Faltungskerns von {0!r} muss mit einem Kern verbunden sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>the leg for the rows of the kernel of {0!r} must be joined to a core</source>
   <translation>das Bein für die Zeilen des Faltungskerns von {0!r} muss mit einem Kern verbunden sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>the legs of {0} have different dimensions ({1}), but are one index; give all of them one dimension</source>
   <translation>die Beine von {0} haben verschiedene Dimensionen ({1}), sind aber ein Index; geben Sie allen dieselbe Dimension</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>the lesson</source>
   <translation>in der Lektion</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>the loss {0!r} does not fit {1}; choose {2}</source>
   <translation>der Verlust {0!r} passt nicht zu {1}; wählen Sie {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>the loss {0!r} needs {1!r} as the last activation, but that is {2!r}</source>
   <translation>der Verlust {0!r} braucht {1!r} als letzte Aktivierung, aber sie ist {2!r}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the loss {0} is unknown; {1}</source>
   <translation>der Verlust {0} ist unbekannt; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>the mask of an input</source>
   <translation>die Maske eines Eingangs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>the matrix “{0}” of the {1}</source>
   <translation>die Matrix „{0}“ von {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>the mean</source>
   <translation>dem Mittelwert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the mean squares of the inputs have shape {0} and reach down to {1:.3g}, but must be {2} numbers that are not negative</source>
   <translation>die mittleren Quadrate der Eingaben haben die Form {0} und reichen bis {1:.3g} hinab, müssen aber {2} nicht negative Zahlen sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>the median</source>
   <translation>dem Median</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>the model</source>
   <translation>das Modell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/flattening.py" />
   <source>the model calls layers more than {0} times, too often for a design</source>
   <translation>das Modell ruft Schichten mehr als {0}-mal auf, zu oft für einen Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/formats.py" />
   <source>the model cannot be written: {0}</source>
   <translation>das Modell lässt sich nicht schreiben: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>the model gives a result of layer {0} other than the first; a design holds layers with one result</source>
   <translation>das Modell gibt ein anderes Ergebnis der Schicht {0} aus als das erste; ein Entwurf enthält Schichten mit einem Ergebnis</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>the model has inputs: {0}, outputs: {1}; only models with one of each can be trained here</source>
   <translation>das Modell hat Eingänge: {0}, Ausgänge: {1}; hier lassen sich nur Modelle mit je einem trainieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>the model has no layer that a network makes smaller</source>
   <translation>das Modell hat keine Schicht, die ein Netz verkleinert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>the model has no layer that a network makes smaller: {0}</source>
   <translation>das Modell hat keine Schicht, die ein Netzwerk kleiner macht: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>the model has no layer {0}; {1}</source>
   <translation>das Modell hat keine Schicht {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>the model has no layers</source>
   <translation>das Modell hat keine Schichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>the model has no network; name a layer that becomes one, as in family:{0}=mpo</source>
   <translation>das Modell hat kein Netz; nennen Sie eine Schicht, die eines wird, etwa family:{0}=mpo</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/judging.py" />
   <source>the model has {0} outputs, but only a model with one output can be evaluated</source>
   <translation>das Modell hat {0} Ausgänge, aber nur ein Modell mit einem Ausgang lässt sich bewerten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph_edits.py" />
   <source>the model has {0} outputs; add the layer behind one of them</source>
   <translation>das Modell hat {0} Ausgänge; fügen Sie die Schicht hinter einem davon hinzu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/memory.py" />
   <source>the model has {0} parameters and needs about {1} to be trained, but this machine has only {2} for it; make it smaller</source>
   <translation>das Modell hat {0} Parameter und braucht zum Trainieren etwa {1}, aber dieser Rechner hat dafür nur {2}; machen Sie es kleiner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>the model is a Sequential without an input shape; call model.build((None, …)) with the shape of a batch and save it again</source>
   <translation>das Modell ist ein Sequential ohne Eingangsform; rufen Sie model.build((None, …)) mit der Form eines Batches auf, und speichern Sie es noch einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>the model is being read</source>
   <translation>das Modell wird gelesen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>the model is of class {0}, whose layers are called by Python code that the file does not hold; build the same graph with keras.Model(inputs, outputs), copy the weights with set_weights(get_weights()) and save that</source>
   <translation>das Modell ist von der Klasse {0}, deren Schichten Python-Code aufruft, den die Datei nicht enthält; bauen Sie denselben Graphen mit keras.Model(inputs, outputs), kopieren Sie die Gewichte mit set_weights(get_weights()), und speichern Sie das</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/formats.py" />
   <source>the model is written, but its runtime cannot run it: {0}</source>
   <translation>das Modell ist geschrieben, aber seine Laufzeitumgebung kann es nicht ausführen: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/main_window.py" />
   <source>the model strip</source>
   <translation>in der Modellleiste</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>the model's input</source>
   <translation>der Eingang des Modells</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the model's input has no axes; give its shape, as in 784 or 28, 28</source>
   <translation>der Eingang des Modells hat keine Achsen; geben Sie seine Form an, etwa 784 oder 28, 28</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the model's input has the unknown type {0}; {1}</source>
   <translation>der Eingang des Modells hat den unbekannten Typ {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/continuing.py" />
   <source>the models are read from the run folder, so the optimizer starts from scratch</source>
   <translation>die Modelle werden aus dem Ordner des Laufs gelesen, also beginnt der Optimierer von vorn</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>the most frequent value</source>
   <translation>dem häufigsten Wert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the name of leg {0} of {1} {2}</source>
   <translation>der Name von Bein {0} von {1} {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the name of {0} {1}</source>
   <translation>der Name von {0} {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/masks.py" />
   <source>the nested model {0} is called with a mask of its own, which a design cannot hold; pass the mask to the layers in it</source>
   <translation>das innere Modell {0} wird mit einer eigenen Maske aufgerufen, die ein Entwurf nicht enthalten kann; übergeben Sie die Maske den Schichten darin</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>the network</source>
   <translation>das Netz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>the network has no core, so it has nothing to train; add a core</source>
   <translation>das Netz hat keinen Kern, also nichts zu trainieren; fügen Sie einen Kern hinzu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>the network has no input; add one and bond its legs to cores</source>
   <translation>das Netz hat keinen Eingang; fügen Sie einen hinzu und verbinden Sie seine Beine mit Kernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the network has no name; give it one</source>
   <translation>das Netz hat keinen Namen; geben Sie ihm einen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>the network has no output; {0}</source>
   <translation>das Netz hat keinen Ausgang; {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/start_from_source.py" />
   <source>the network of {0} is fitted to the trained layer; its relative error is {1:.3g}</source>
   <translation>das Netz von {0} ist an die trainierte Schicht angepasst; sein relativer Fehler ist {1:.3g}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/starting.py" />
   <source>the network starts from the trained cores of {0}</source>
   <translation>das Netz beginnt mit den trainierten Kernen von {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/starting.py" />
   <source>the network starts from trained weights</source>
   <translation>das Netz beginnt mit trainierten Gewichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/starting.py" />
   <source>the network starts from trained weights; its dense twin starts from random numbers</source>
   <translation>das Netz beginnt mit trainierten Gewichten; sein dichter Zwilling beginnt mit Zufallszahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/recurrent.py" />
   <source>the network {0!r} has all gates, so there can be no network {1!r}; remove one of the two</source>
   <translation>das Netz {0!r} enthält alle Gatter, also kann es kein Netz {1!r} geben; entfernen Sie eines von beiden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the network's name {0} {1}</source>
   <translation>der Name {0} des Netzes {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the number of epochs is {0}; the smallest is 1</source>
   <translation>die Zahl der Epochen ist {0}; die kleinste ist 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the number of folds is {0}; it must be from 2 to {1}, or 1 for a single split</source>
   <translation>die Zahl der Folds ist {0}; sie muss von 2 bis {1} gehen, oder 1 für eine einzige Aufteilung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the number of seeds is {0}; it must be from 1 to {1}</source>
   <translation>die Zahl der Startwerte ist {0}; sie muss von 1 bis {1} gehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>the number of the trial</source>
   <translation>die Nummer des Versuchs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the optimizer {0} is unknown; {1}</source>
   <translation>der Optimierer {0} ist unbekannt; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>the other legs</source>
   <translation>die anderen Beine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>the output order names leg {0}, which does not exist; take it out of the order</source>
   <translation>die Reihenfolge der Ausgänge nennt Bein {0}, das es nicht gibt; nehmen Sie es heraus</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>the panel “{0}”</source>
   <translation>im Bereich „{0}“</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the patience of early stopping is {0} epochs; it must be at least 1, or 0 for no early stopping</source>
   <translation>die Geduld vor dem vorzeitigen Anhalten ist {0} Epochen; sie muss mindestens 1 sein, oder 0 für kein vorzeitiges Anhalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/exporting.py" />
   <source>the picture cannot be saved there</source>
   <translation>das Bild lässt sich dort nicht speichern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/picture.py" />
   <source>the picture would have a side of {0} pixels; {1} are possible</source>
   <translation>das Bild hätte eine Seite von {0} Pixeln; möglich sind {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the precision {0} is unknown; {1}</source>
   <translation>die Rechengenauigkeit {0} ist unbekannt; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/main_window.py" />
   <source>the preferences</source>
   <translation>in den Einstellungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/searching/searcher.py" />
   <source>the process cannot be started: {0}</source>
   <translation>der Prozess lässt sich nicht starten: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/searching/searcher.py" />
   <source>the process ended unexpectedly</source>
   <translation>der Prozess wurde unerwartet beendet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/compressor.py" />
   <source>the process that compresses</source>
   <translation>der Prozess, der komprimiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/deployer.py" />
   <source>the process that writes the model</source>
   <translation>der Prozess, der das Modell schreibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>the processor is divided into cpu:0, cpu:1 and so on, without gaps; {0!r} leaves one out</source>
   <translation>der Prozessor wird lückenlos in cpu:0, cpu:1 und so weiter geteilt; {0!r} lässt einen aus</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>the product {0} takes {1} FLOPs a batch</source>
   <translation>das Produkt {0} braucht {1} FLOPs je Batch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/compressor.py" />
   <source>the report cannot be read: {0}</source>
   <translation>der Bericht lässt sich nicht lesen: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/roles.py" />
   <source>the result is a single number; a layer needs an index that is kept, as in nij,iar,jbr-&gt;nab</source>
   <translation>das Ergebnis ist eine einzelne Zahl; eine Schicht braucht einen Index, der bleibt, wie in nij,iar,jbr-&gt;nab</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>the result keeps {0} twice; it has each index once</source>
   <translation>das Ergebnis behält {0} zweimal; es hat jeden Index einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>the result keeps {0}, but no operand has it</source>
   <translation>das Ergebnis behält {0}, aber kein Operand hat es</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/checkpoints.py" />
   <source>the run folder of the first host holds the last checkpoint; continue from it with --from</source>
   <translation>der Ordner des Laufs auf dem ersten Rechner enthält den letzten Zwischenstand; setzen Sie von dort mit --from fort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/comparisons.py" />
   <source>the same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/preparation.py" />
   <source>the schedule plateau</source>
   <translation>der Zeitplan plateau</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the second array</source>
   <translation>zweites Array</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the seed is {0}; it must be from 0 to {1}</source>
   <translation>der Startwert ist {0}; er muss von 0 bis {1} gehen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the separator is {0}, but must be one character, tab or space</source>
   <translation>das Trennzeichen ist {0}, muss aber ein Zeichen, tab oder space sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the smallest improvement for early stopping (min_delta) is {0}; it must be a number of at least 0</source>
   <translation>die kleinste Verbesserung für vorzeitiges Anhalten (min_delta) ist {0}; sie muss eine Zahl von mindestens 0 sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/main_window.py" />
   <source>the status line</source>
   <translation>in der Statuszeile</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>the storage cannot be used: {0}</source>
   <translation>der Speicher lässt sich nicht verwenden: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>the storage has no search {0}; {1}</source>
   <translation>der Speicher hat keine Suche {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>the storage is locked by another process and was still locked after {0} seconds</source>
   <translation>der Speicher ist von einem anderen Prozess gesperrt und war nach {0} Sekunden noch gesperrt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>the storage {0} is neither sqlite:///FILE nor postgresql://USER@HOST/DATABASE</source>
   <translation>der Speicher {0} ist weder sqlite:///DATEI noch postgresql://BENUTZER@RECHNER/DATENBANK</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/torch_model.py" />
   <source>the style torch cannot pass masks between layers, as layer {0!r} requires; use --style keras</source>
   <translation>der Stil torch kann keine Masken zwischen Schichten weitergeben, wie Schicht {0!r} es verlangt; verwenden Sie --style keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/targets.py" />
   <source>the task {0} is unknown; {1}</source>
   <translation>die Aufgabe {0} ist unbekannt; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>the tensors and labels of ncon must be written out as lists</source>
   <translation>die Tensoren und Bezeichnungen von ncon müssen als Listen ausgeschrieben sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/request.py" />
   <source>the tolerance is {0:g}, but must be between 0 and 1, such as {1:g}</source>
   <translation>die Toleranz ist {0:g}, muss aber zwischen 0 und 1 liegen, etwa {1:g}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/warm_worker.py" />
   <source>the training</source>
   <translation>im Training</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>the training process</source>
   <translation>der Trainingsprozess</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/client.py" />
   <source>the training process cannot be started: {0}</source>
   <translation>der Trainingsprozess lässt sich nicht starten: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/slot.py" />
   <source>the training process ended {0} times: {1}</source>
   <translation>der Trainingsprozess endete {0}-mal: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>the training process has not answered for {0} s; {1}</source>
   <translation>der Trainingsprozess antwortet seit {0} s nicht; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/client.py" />
   <source>the training process has said nothing for {0:g} seconds</source>
   <translation>der Trainingsprozess hat seit {0:g} Sekunden nichts gesagt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/client.py" />
   <source>the training process no longer listens</source>
   <translation>der Trainingsprozess hört nicht mehr zu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/codec.py" />
   <source>the training process sent a line that is not an event, and it was left out: {0}</source>
   <translation>der Trainingsprozess hat eine Zeile gesendet, die kein Ereignis ist; sie wurde weggelassen: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/worker_process.py" />
   <source>the training process sent more than can be read, and was ended</source>
   <translation>der Trainingsprozess hat mehr gesendet, als gelesen werden kann, und wurde beendet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/client.py" />
   <source>the training process takes no requests</source>
   <translation>der Trainingsprozess nimmt keine Anfragen an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/controller.py" />
   <source>the training process was ended by force</source>
   <translation>der Trainingsprozess wurde sofort beendet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/warm_worker.py" />
   <source>the training process was replaced by another one</source>
   <translation>der Trainingsprozess wurde durch einen anderen ersetzt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/comparisons.py" />
   <source>the twin needs none</source>
   <translation>der Zwilling braucht nichts</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the two lists of axes of tensordot have lengths {0} and {1}, which must be equal</source>
   <translation>die zwei Listen der Achsen von tensordot haben die Längen {0} und {1}, die gleich sein müssen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the unknown activation {0}; {1}</source>
   <translation>die unbekannte Aktivierung {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the unknown padding {0}; {1}</source>
   <translation>die unbekannte Auffüllung {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>the unpacked content of a .keras file; pack its files into a ZIP archive, or save the model again</source>
   <translation>der entpackte Inhalt einer .keras-Datei; packen Sie die Dateien in ein ZIP-Archiv, oder speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the validation fraction is {0}, but must be between 0 and 1, or the name of a column</source>
   <translation>der Validierungsanteil ist {0}, muss aber zwischen 0 und 1 liegen oder der Name einer Spalte sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the warm-up takes {0} epochs, but training only {1}; shorten the warm-up or train for longer</source>
   <translation>das Aufwärmen braucht {0} Epochen, das Training aber nur {1}; kürzen Sie das Aufwärmen oder trainieren Sie länger</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the warm-up takes {0} epochs; the smallest number is 0</source>
   <translation>das Aufwärmen braucht {0} Epochen; die kleinste Zahl ist 0</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the weight decay is {0}; it must be a number of at least 0, such as 0.004</source>
   <translation>die Gewichtsabnahme ist {0}; sie muss eine Zahl von mindestens 0 sein, etwa 0,004</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>the weights of the nested model {0} cannot be told apart; save the model as .keras</source>
   <translation>die Gewichte des inneren Modells {0} lassen sich nicht unterscheiden; speichern Sie das Modell als .keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>the {0} is {1}</source>
   <translation>{0} ist {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>the {0} make {1} numbers an example ({2}); at most {3} are possible, so make some of them smaller</source>
   <translation>{0} ergeben je Beispiel {1} Zahlen ({2}); höchstens {3} sind möglich, machen Sie also einige kleiner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/encoder_network.py" />
   <source>the {0} of a block of a Transformer</source>
   <translation>{0} eines Transformer-Blocks</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/recurrent_cells.py" />
   <source>the {0} of a recurrent layer</source>
   <translation>{0} einer rekurrenten Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/attention_network.py" />
   <source>the {0} of attention with {1} heads of {2} numbers</source>
   <translation>{0} der Attention mit {1} Köpfen zu {2} Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/distillation.py" />
   <source>there are answers for one output, but the model has {0}; leave out y</source>
   <translation>es gibt Antworten für einen Ausgang, aber das Modell hat {0}; lassen Sie y weg</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>there are only {0} ways to split {1} into {2} factors, so there is no number {3}</source>
   <translation>es gibt nur {0} Arten, {1} in {2} Faktoren zu zerlegen, also keine Nummer {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>there are {0}</source>
   <translation>es gibt {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>there are {0} contractions in line {1}; give each its own line</source>
   <translation>es gibt {0} Kontraktionen in Zeile {1}; geben Sie jeder eine eigene Zeile</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>there are {0} contractions, in lines {1}; say which (--line {2})</source>
   <translation>es gibt {0} Kontraktionen, in den Zeilen {1}; geben Sie an, welche gemeint ist (--line {2})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/exported.py" />
   <source>there are {0} layers, in lines {1}; say which (--line {2})</source>
   <translation>es gibt {0} Schichten, in den Zeilen {1}; geben Sie an, welche gemeint ist (--line {2})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/catalogue.py" />
   <source>there are {0}; or give the path of a file of your own</source>
   <translation>es gibt {0}; oder geben Sie den Pfad einer eigenen Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>there is an array {0}; those that are read are {1}</source>
   <translation>es gibt ein Array {0}; gelesen werden {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>there is no GPU: {0}</source>
   <translation>es gibt keine GPU: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/activation.py" />
   <source>there is no activation {0}; {1}</source>
   <translation>es gibt keine Aktivierung {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>there is no array {0}</source>
   <translation>es gibt kein Array {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/dim.py" />
   <source>there is no bond {0}; {1}</source>
   <translation>es gibt keine Bindung {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/compressor.py" />
   <source>there is no compressed model</source>
   <translation>es gibt kein komprimiertes Modell</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>there is no contraction</source>
   <translation>es gibt keine Kontraktion</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>there is no contraction in line {0}</source>
   <translation>in Zeile {0} ist keine Kontraktion</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/making.py" />
   <source>there is no core {0} to freeze, only {1}</source>
   <translation>es gibt keinen Kern {0} zum Einfrieren, nur {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/request.py" />
   <source>there is no core {0} to keep; {1}</source>
   <translation>es gibt keinen Kern {0}, der bleiben könnte; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/catalogue.py" />
   <source>there is no dataset {0}; {1}</source>
   <translation>es gibt keinen Datensatz {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>there is no device {0}; {1}</source>
   <translation>es gibt kein Gerät {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>there is no encoding {0}; try utf-8, latin-1 or utf-16</source>
   <translation>es gibt keine Kodierung {0}; versuchen Sie utf-8, latin-1 oder utf-16</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/exporters.py" />
   <source>there is no export style {0}; {1}</source>
   <translation>es gibt keinen Exportstil {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>there is no family of networks for layers of this kind</source>
   <translation>für Schichten dieser Art gibt es keine Familie von Netzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/goals.py" />
   <source>there is no figure {0}; {1}</source>
   <translation>es gibt keine Größe {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_file.py" />
   <source>there is no file {0}</source>
   <translation>es gibt keine Datei {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/replacing.py" />
   <source>there is no folder {0}</source>
   <translation>es gibt keinen Ordner {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>there is no index {0}; there are {1}</source>
   <translation>es gibt keinen Index {0}; es gibt {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/roles.py" />
   <source>there is no open leg {0}; there are {1}</source>
   <translation>es gibt kein offenes Bein {0}; es gibt {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/roles.py" />
   <source>there is no operand {0}; there are {1}</source>
   <translation>es gibt keinen Operanden {0}; es gibt {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/making.py" />
   <source>there is no template {0}; {1}</source>
   <translation>es gibt keine Vorlage {0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/codec.py" />
   <source>there is no {0} {1}; {2}</source>
   <translation>es gibt kein {0} {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/export/saving.py" />
   <source>there is not enough memory for a picture of {0} × {1} pixels</source>
   <translation>für ein Bild von {0} × {1} Pixeln reicht der Speicher nicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>there is {0}</source>
   <translation>es gibt {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>there is {0}, but TensorFlow does not find the CUDA libraries; on Linux the extra tndesigner[gpu] brings them</source>
   <translation>{0} ist da, aber TensorFlow findet die CUDA-Bibliotheken nicht; unter Linux bringt tndesigner[gpu] sie mit</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>there is {0}, but this TensorFlow is built without CUDA</source>
   <translation>{0} ist da, aber dieses TensorFlow ist ohne CUDA gebaut</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>there must be a Dense, Conv2D, Embedding, attention or recurrent layer</source>
   <translation>es muss eine Dense-, Conv2D-, Embedding-, Attention- oder rekurrente Schicht geben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/failures.py" />
   <source>this could not be done because the memory ran out; {0}</source>
   <translation>das ging nicht, weil der Speicher nicht reichte; {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/codec.py" />
   <source>this does not name its {0}: it must be an object with the key {1}</source>
   <translation>darin fehlt {0}: Es muss ein Objekt mit dem Schlüssel {1} sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/codec.py" />
   <source>this is not JSON: {0}</source>
   <translation>das ist kein JSON: {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/calibration.py" />
   <source>this machine cannot be measured</source>
   <translation>dieser Rechner lässt sich nicht messen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>this training process has already started computing, so the processor can no longer be divided into {0} devices; start a new process, as `tndesigner train` does</source>
   <translation>dieser Trainingsprozess rechnet schon, also lässt sich der Prozessor nicht mehr in {0} Geräte teilen; starten Sie einen neuen Prozess, wie es `tndesigner train` tut</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>those that can be replaced are {0}</source>
   <translation>ersetzbar sind {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>tick a layer</source>
   <translation>kreuzen Sie eine Schicht an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/plan_selection.py" />
   <source>timed {0} ways to evaluate {1!r}: {2} is the fastest, {3:.3g} ms a step, as was predicted</source>
   <translation>{0} Arten gemessen, {1!r} auszuwerten: {2} ist die schnellste, {3:.3g} ms je Schritt, wie vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/plan_selection.py" />
   <source>timed {0} ways to evaluate {1!r}: {2} is the fastest, {3:.3g} ms a step; {4}, which was predicted, takes {5:.2f} times as long</source>
   <translation>{0} Arten gemessen, {1!r} auszuwerten: {2} ist die schnellste, {3:.3g} ms je Schritt; {4}, die vorhergesagte, braucht das {5:.2f}-fache</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/date_form.py" />
   <source>times, as hours</source>
   <translation>Uhrzeiten, als Stunden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>tndesigner ended before these changes were saved.</source>
   <translation>tndesigner wurde beendet, bevor diese Änderungen gespeichert waren.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/recovering.py" />
   <source>tndesigner ended before this compressed model was saved.</source>
   <translation>tndesigner wurde beendet, bevor dieses komprimierte Modell gespeichert war.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>tndesigner open makes a design of a Keras model, if its name ends in .keras or .h5</source>
   <translation>tndesigner open macht aus einem Keras-Modell einen Entwurf, wenn sein Name auf .keras oder .h5 endet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>to be learned</source>
   <translation>als Ziel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>to be left out</source>
   <translation>zum Weglassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>to learn from</source>
   <translation>als Merkmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>to split by</source>
   <translation>zum Aufteilen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/examples.py" />
   <source>tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>training {0} failed in epoch {1}: the loss is no longer a finite number; {2}</source>
   <translation>das Training ist in Epoche {1} gescheitert ({0}): Der Verlust ist keine endliche Zahl mehr; {2}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>transformer encoder</source>
   <translation>Transformer-Encoder</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>transpose of two axes in their order means swapping them in PyTorch only; write swapaxes</source>
   <translation>transpose mit zwei Achsen in ihrer Reihenfolge vertauscht sie nur in PyTorch; schreiben Sie swapaxes</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>truth values</source>
   <translation>Wahrheitswerte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/goal.py" />
   <source>tune is {0}, but must be a number of epochs from 0 on</source>
   <translation>tune ist {0}, muss aber eine Zahl von Epochen ab 0 sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/tuning_view.py" />
   <source>tuned</source>
   <translation>feinabgestimmt</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>tuning each layer, epoch</source>
   <translation>jede Schicht wird abgestimmt, Epoche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>tuning needs examples: give data with x, and with y if there are answers</source>
   <translation>Feinabstimmung braucht Beispiele: Geben Sie Daten mit x an, und mit y, wenn es Antworten gibt</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>tuning the model, epoch</source>
   <translation>das Modell wird abgestimmt, Epoche</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/network_names.py" />
   <source>two networks are named {0}; rename one of them</source>
   <translation>zwei Netze heißen {0}; benennen Sie eines um</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/comparisons.py" />
   <source>under {0} %</source>
   <translation>unter {0} %</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/failures.py" />
   <source>unexpected {0}: {1}</source>
   <translation>unerwarteter {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>unpack it first</source>
   <translation>entpacken Sie es zuerst</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/utilisation_legend.py" />
   <source>used part of a bond</source>
   <translation>genutzter Teil einer Bindung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>using the CPU ({0})</source>
   <translation>verwendet die CPU ({0})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>using the CPU ({0}, computing with {1})</source>
   <translation>verwendet die CPU ({0}, rechnet mit {1})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>using {0} ({1})</source>
   <translation>verwendet {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>using {0} together ({1}): each processes part of every batch</source>
   <translation>verwendet {0} zusammen ({1}): Jedes verarbeitet einen Teil jedes Batches</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/migrations.py" />
   <source>version is {0}; it must be a whole number from 1 to {1}</source>
   <translation>version ist {0}; es muss eine ganze Zahl von 1 bis {1} sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/migrations.py" />
   <source>version {0} cannot be brought to version {1}: a part of it is missing or wrong</source>
   <translation>Version {0} lässt sich nicht auf Version {1} bringen: ein Teil fehlt oder ist falsch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>warm-up of {0} epoch</source>
   <translation>Aufwärmen über {0} Epoche</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>warm-up of {0} epochs</source>
   <translation>
    <numerusform>Aufwärmen über {0} Epoche</numerusform>
    <numerusform>Aufwärmen über {0} Epochen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>weight decay {0}</source>
   <translation>Gewichtsabnahme {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/named_weights.py" />
   <source>weight {0} {1} in layer {2!r}, but {3} in the file, which has {4}</source>
   <translation>Gewicht {0} {1} in Schicht {2!r}, aber {3} in der Datei; diese hat {4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph_edits.py" />
   <source>what comes out here goes to {0}; add the layer in one of the branches</source>
   <translation>was hier herauskommt, geht an {0}; fügen Sie die Schicht in einem der Zweige hinzu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>whole numbers</source>
   <translation>ganze Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/width.py" />
   <source>width needs the name of a layer, as in width:{0}=64..512</source>
   <translation>width braucht den Namen einer Schicht, etwa width:{0}=64..512</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>window first</source>
   <translation>Fenster zuerst</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>with others and opened again. Press Train to make the first one.</source>
   <translation>mit anderen verglichen und wieder geöffnet. Drücken Sie Trainieren für den ersten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>write NAME=VALUES, as in cores=2..4</source>
   <translation>schreiben Sie NAME=WERTE, etwa cores=2..4</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>write a range, as in 2..16 or 1e-4..1e-2, or a list, as in 2,4,8</source>
   <translation>schreiben Sie einen Bereich wie 2..16 oder 1e-4..1e-2, oder eine Liste wie 2,4,8</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>writing the files</source>
   <translation>die Dateien werden geschrieben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>x holds whole numbers and is taken as tokens; save it as float32 if they are measurements.</source>
   <translation>x enthält ganze Zahlen und wird als Tokens gelesen; speichern Sie es als float32, wenn es Messwerte sind.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>x holds whole numbers up to {0:g} and is taken as pictures; they are divided by that.</source>
   <translation>x enthält ganze Zahlen bis {0:g} und wird als Bilder gelesen; sie werden dadurch geteilt.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>you chose so</source>
   <translation>so haben Sie gewählt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>{0!r} cannot be a layer that gives {1} numbers: its legs make {2}</source>
   <translation>{0!r} kann keine Schicht sein, die {1} Zahlen gibt: Die Beine ergeben {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>{0!r} cannot be a layer that takes {1} numbers: its legs make {2}</source>
   <translation>{0!r} kann keine Schicht sein, die {1} Zahlen nimmt: Die Beine ergeben {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/drawn_network.py" />
   <source>{0!r} has no core {1} to freeze; its cores are {2}</source>
   <translation>{0!r} hat keinen Kern {1} zum Einfrieren; die Kerne sind {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/embedding_network.py" />
   <source>{0!r} has room for {1} tokens, but the vocabulary has {2}; make a leg of its input larger</source>
   <translation>{0!r} hat Platz für {1} Tokens, aber das Vokabular hat {2}; machen Sie ein Bein des Eingangs größer</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>{0!r} has {1} inputs, but got {2} tensors</source>
   <translation>{0!r} hat {1} Eingänge, bekam aber {2} Tensoren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>{0!r} still has bonds; remove them first</source>
   <translation>{0!r} hat noch Bindungen; entfernen Sie sie zuerst</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/convolution_network.py" />
   <source>{0!r} takes {1} channels, but the shape {2} has {3}</source>
   <translation>{0!r} nimmt {1} Kanäle, aber die Form {2} hat {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>{0!r} takes {1} numbers, but the shape {2} has {3} last</source>
   <translation>{0!r} nimmt {1} Zahlen, aber die Form {2} hat zuletzt {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/history_panel.py" />
   <source>{0}  (now)</source>
   <translation>{0}  (jetzt)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} (several are written with commas between them)</source>
   <translation>{0} (mehrere schreibt man mit Kommas dazwischen)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/values.py" />
   <source>{0} ({1} characters)</source>
   <translation>{0} ({1} Zeichen)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} ({1} of them)</source>
   <translation>{0} (insgesamt {1})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} ({1}={2} keeps it.)</source>
   <translation>{0} ({1}={2} behält sie bei.)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>{0} + {1} examples of {2}</source>
   <translation>{0} + {1} Beispiele aus {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>{0} = {1}</source>
   <translation>{0} = {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0} FLOPs a batch</source>
   <translation>{0} FLOPs je Batch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0} FLOPs a batch, {1} at the peak</source>
   <translation>{0} FLOPs je Batch, {1} in der Spitze</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} FLOPs per example</source>
   <translation>{0} FLOPs je Beispiel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>{0} against {1}</source>
   <translation>{0} gegen {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>{0} and {1}</source>
   <translation>{0} und {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/goal.py" />
   <source>{0} and {1} cannot both be given; choose one</source>
   <translation>{0} und {1} können nicht beide angegeben werden; wählen Sie eines</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>{0} and {1} have more than two axes, which {2} matches by broadcasting; write the product as einsum</source>
   <translation>{0} und {1} haben mehr als zwei Achsen, die {2} durch Broadcasting zuordnet; schreiben Sie das Produkt als einsum</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/building.py" />
   <source>{0} and {1} share no index; a network must be in one piece</source>
   <translation>{0} und {1} haben keinen gemeinsamen Index; ein Netz muss zusammenhängen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0} because the memory ran out; {1}</source>
   <translation>{0}, weil der Speicher nicht reichte; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} bond</source>
   <translation>{0} Bindung</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} bonds</source>
   <translation>
    <numerusform>{0} Bindung</numerusform>
    <numerusform>{0} Bindungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} bytes</source>
   <translation>{0} Bytes</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_file.py" />
   <source>{0} cannot be read as a file: it is a folder</source>
   <translation>{0} lässt sich nicht als Datei lesen: das ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_file.py" />
   <source>{0} cannot be read: it is a pipe or a device, not a file; save its content first</source>
   <translation>{0} ist nicht lesbar: das ist eine Pipe oder ein Gerät, keine Datei; speichern Sie zuerst den Inhalt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/new_rows.py" />
   <source>{0} cannot be read: {1}</source>
   <translation>{0} ist nicht lesbar: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/worker_process.py" />
   <source>{0} cannot be started: {1}</source>
   <translation>{0} lässt sich nicht starten: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} cannot be written as {1} factors; both numbers must be at least 1</source>
   <translation>{0} lässt sich nicht als {1} Faktoren schreiben; beide Zahlen müssen mindestens 1 sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>{0} cannot become that small: the nearest is {1} of {2} parameters, a ratio of {3:.4g}; ask for that, or name other layers or families</source>
   <translation>so klein geht es nicht ({0}): Am nächsten kommen {1} von {2} Parametern, ein Verhältnis von {3:.4g}; verlangen Sie das, oder nennen Sie andere Schichten oder Familien</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} cell</source>
   <translation>{0} Zelle</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} cells</source>
   <translation>
    <numerusform>{0} Zelle</numerusform>
    <numerusform>{0} Zellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/packing.py" />
   <source>{0} characters are not an array of shape {1}</source>
   <translation>{0} Zeichen sind kein Array der Form {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>{0} characters are too many; {1} can be read</source>
   <translation>{0} Zeichen sind zu viele; {1} können gelesen werden</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>{0} classes</source>
   <translation>{0} Klassen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} copy tensor</source>
   <translation>{0} Kopiertensor</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} copy tensors</source>
   <translation>
    <numerusform>{0} Kopiertensor</numerusform>
    <numerusform>{0} Kopiertensoren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} core</source>
   <translation>{0} Kern</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} cores</source>
   <translation>
    <numerusform>{0} Kern</numerusform>
    <numerusform>{0} Kerne</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0} crashed: {1}</source>
   <translation>{0} ist abgestürzt: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/history_panel.py" />
   <source>{0} edits before</source>
   <translation>{0} Änderungen davor</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0} ended</source>
   <translation>{0} wurde beendet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0} ended with exit status {1}</source>
   <translation>{0} endete mit Status {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} ends at an index that no tensor has</source>
   <translation>{0} endet an einem Index, den kein Tensor hat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>{0} ends with {1}, but data files end with {2}</source>
   <translation>{0} endet auf {1}, Datendateien aber auf {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/labels.py" />
   <source>{0} epoch</source>
   <translation>{0} Epoche</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/training/labels.py" />
   <source>{0} epochs</source>
   <translation>
    <numerusform>{0} Epoche</numerusform>
    <numerusform>{0} Epochen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>{0} example</source>
   <translation>{0} Beispiel</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} examples</source>
   <translation>
    <numerusform>{0} Beispiel</numerusform>
    <numerusform>{0} Beispiele</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} extra number that is always zero</source>
   <translation>{0} zusätzliche Zahl, die immer null ist</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} extra numbers that are always zero</source>
   <translation>
    <numerusform>{0} zusätzliche Zahl, die immer null ist</numerusform>
    <numerusform>{0} zusätzliche Zahlen, die immer null sind</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/peps.py" />
   <source>{0} factor</source>
   <translation>{0} Faktor</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/network/templates/peps.py" />
   <source>{0} factors</source>
   <translation>
    <numerusform>{0} Faktor</numerusform>
    <numerusform>{0} Faktoren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} faster</source>
   <translation>{0} schneller</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} faster with a batch of 1</source>
   <translation>{0} schneller bei einem Batch von 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} features</source>
   <translation>{0} Merkmale</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} fewer</source>
   <translation>{0} weniger</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} filters</source>
   <translation>{0} Filter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>{0} folds</source>
   <translation>{0} Folds</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>{0} gives value {1}, which no call takes and is not an output</source>
   <translation>{0} gibt Wert {1}, den kein Aufruf nimmt und der kein Ausgang ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/preparation.py" />
   <source>{0} goes by the validation loss, but {1} has no examples to validate with; train without it, or give examples to validate with</source>
   <translation>{0} richtet sich nach dem Validierungsverlust, aber {1} hat keine Beispiele zum Validieren; trainieren Sie ohne, oder geben Sie Beispiele zum Validieren an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>{0} has 1 row of data, but at least 2 are needed: to train on and to validate with</source>
   <translation>{0} hat 1 Datenzeile, aber mindestens 2 sind nötig: zum Trainieren und zum Validieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} has a header, but no row below it</source>
   <translation>{0} hat eine Kopfzeile, aber keine Zeile darunter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0} has a text of its own in each row: choose another column to be learned</source>
   <translation>{0} hat in jeder Zeile einen eigenen Text: wählen Sie eine andere Spalte als Ziel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} has an unknown key {1}; {2}</source>
   <translation>{0} hat einen unbekannten Schlüssel {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/precision.py" />
   <source>{0} has compute capability {1}; mixed precision needs {2} or higher</source>
   <translation>{0} hat die Compute Capability {1}; gemischte Genauigkeit erfordert mindestens {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>{0} has dimension {1}, but {2} has {3}.</source>
   <translation>{0} hat Dimension {1}, aber {2} hat {3}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>{0} has dimension {1}, but {2}, which it is joined to, has {3}; give both one dimension or remove the bond</source>
   <translation>{0} hat Dimension {1}, aber {2}, womit es verbunden ist, hat {3}; geben Sie beiden dieselbe Dimension oder entfernen Sie die Bindung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/dimensions.py" />
   <source>{0} has dimension {1}; the largest possible is {2}</source>
   <translation>{0} hat Dimension {1}; die größte mögliche ist {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/dimensions.py" />
   <source>{0} has dimension {1}; the smallest is 1</source>
   <translation>{0} hat Dimension {1}; die kleinste ist 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/new_rows.py" />
   <source>{0} has examples of shape {1}, but the run learned from {2}</source>
   <translation>{0} hat Beispiele der Form {1}, aber der Lauf hat aus {2} gelernt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0} has examples of shape {1}, but {2} of shape {3}</source>
   <translation>{0} hat Beispiele der Form {1}, aber {2} solche der Form {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} has neither x_train and y_train nor x and y; it holds {1}: name the examples as features and the answers as target</source>
   <translation>{0} hat weder x_train und y_train noch x und y; die Datei enthält {1}: geben Sie die Beispiele als Merkmale und die Antworten als Ziel an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/activation_text.py" />
   <source>{0} has no activation {1}; choose another one, or export the style keras</source>
   <translation>{0} hat keine Aktivierung {1}; wählen Sie eine andere, oder exportieren Sie im Stil keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/new_rows.py" />
   <source>{0} has no array {1}; give the examples that name</source>
   <translation>{0} hat kein Array {1}; geben Sie dem Array der Beispiele diesen Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} has no array {1}; {2}</source>
   <translation>{0} hat kein Array {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} has no column left to be learned; choose another target</source>
   <translation>{0} hat keine Spalte mehr, die gelernt werden kann; wählen Sie ein anderes Ziel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} has no column to learn from besides {1}</source>
   <translation>{0} hat außer {1} keine Spalte, aus der gelernt werden kann</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} has no column {1}; {2}</source>
   <translation>{0} hat keine Spalte {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>{0} has no columns, so it cannot be split by {1}; give a fraction</source>
   <translation>{0} hat keine Spalten und lässt sich nicht nach {1} aufteilen; geben Sie einen Anteil an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/building.py" />
   <source>{0} has no index but the batch</source>
   <translation>{0} hat außer dem Batch keinen Index</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/contents.py" />
   <source>{0} has no leg {1} of a tensor {2}, both counted from 0</source>
   <translation>{0} hat kein Bein {1} eines Tensors {2}, beide von 0 an gezählt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>{0} has no legs, so it joins nothing; give it legs or remove it</source>
   <translation>{0} hat keine Beine und verbindet daher nichts; geben Sie ihm Beine oder entfernen Sie ihn</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>{0} has no path to {1}; bond them together, or remove one part</source>
   <translation>{0} hat keinen Weg zu {1}; verbinden Sie beide oder entfernen Sie einen Teil</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/survey.py" />
   <source>{0} has no row of cells</source>
   <translation>{0} hat keine Zeile mit Zellen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} has no {1}</source>
   <translation>{0} hat kein {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} has no {1} factors of about equal size</source>
   <translation>{0} hat keine {1} etwa gleich großen Faktoren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>{0} has no {1}; {2}</source>
   <translation>{0} hat kein {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_reading.py" />
   <source>{0} has not kept how its data were read: it has bundled data, or was trained by an older version; give it arrays</source>
   <translation>{0} hat nicht behalten, wie die Daten gelesen wurden: Es sind mitgelieferte Daten, oder eine ältere Version hat trainiert; geben Sie Arrays an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/targets.py" />
   <source>{0} has one answer for each example, but a sequence needs one at each place</source>
   <translation>{0} hat eine Antwort für jedes Beispiel, aber eine Folge braucht eine an jeder Stelle</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/masks.py" />
   <source>{0} has shape {1}, but needs shape {2}</source>
   <translation>{0} hat die Form {1}, braucht aber die Form {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} has shape {1}, but the model takes examples of shape {2}</source>
   <translation>{0} hat die Form {1}, aber das Modell nimmt Beispiele der Form {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/parsing.py" />
   <source>{0} has the key {1} twice</source>
   <translation>{0} hat den Schlüssel {1} zweimal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>{0} has the same name as an older {1}; give it a name of its own</source>
   <translation>{0} heißt wie ein älterer Teil ({1}); geben Sie einen eigenen Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/targets.py" />
   <source>{0} has the same value {1} for every example: there is nothing to learn</source>
   <translation>{0} hat für jedes Beispiel denselben Wert {1}: da gibt es nichts zu lernen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>{0} has two legs named {1}; rename one of them</source>
   <translation>{0} hat zwei Beine namens {1}; benennen Sie eines um</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>{0} has {1} axes, but {2} labels</source>
   <translation>{0} hat {1} Achsen, aber {2} Bezeichnungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>{0} has {1} axes, but {2} names {3}</source>
   <translation>{0} hat {1} Achsen, aber {2} nennt {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>{0} has {1} axes, so it has no axis {2}</source>
   <translation>{0} hat {1} Achsen, also keine Achse {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/history.py" />
   <source>{0} has {1} cells, but the header has {2}; remove the others</source>
   <translation>{0} hat {1} Zellen, aber die Kopfzeile hat {2}; entfernen Sie die übrigen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/targets.py" />
   <source>{0} has {1} classes, but binary needs 2: choose classification</source>
   <translation>{0} hat {1} Klassen, „binär“ braucht aber 2: wählen Sie „Klassifikation“</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/targets.py" />
   <source>{0} has {1} classes, more than {2}: choose regression</source>
   <translation>{0} hat {1} Klassen, mehr als {2}: wählen Sie „Regression“</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>{0} has {1} different values, too few for {2} folds; choose fewer folds</source>
   <translation>{0} hat {1} verschiedene Werte, zu wenige für {2} Folds; wählen Sie weniger Folds</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} has {1} entries; it must have {2}</source>
   <translation>{0} hat {1} Einträge; es müssen {2} sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} has {1} examples, but {2} has {3}</source>
   <translation>{0} hat {1} Beispiele, {2} aber {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0} has {1} numbers an example, but {2} needs one</source>
   <translation>{0} hat {1} Zahlen je Beispiel, {2} braucht aber eine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/drawing.py" />
   <source>{0} has {1} numbers, but none is needed; give one</source>
   <translation>{0} hat {1} Zahlen, aber keine ist nötig; geben Sie eine an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/drawing.py" />
   <source>{0} has {1} numbers, but {2} are needed; give one, or {2}</source>
   <translation>{0} hat {1} Zahlen, aber {2} sind nötig; geben Sie eine an, oder {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/drawing.py" />
   <source>{0} has {1} numbers, but {2} is needed; give one</source>
   <translation>{0} hat {1} Zahlen, aber {2} ist nötig; geben Sie eine an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} has {1} numbers; at most {2} are allowed</source>
   <translation>{0} hat {1} Zahlen; höchstens {2} sind erlaubt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} has {1} of {2} numbers that are NaN or infinite</source>
   <translation>{0}: {1} von {2} Zahlen sind NaN oder unendlich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>{0} has {1} operands, but {2} are given</source>
   <translation>{0} hat {1} Operanden, aber {2} sind angegeben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>{0} has {1} rows, too few for {2} folds; choose fewer folds</source>
   <translation>{0} hat {1} Zeilen, zu wenige für {2} Folds; wählen Sie weniger Folds</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>{0} has {1} weights ({2}); at most {3} are possible, so make a leg smaller or split it into several cores</source>
   <translation>{0} hat {1} Gewichte ({2}); höchstens {3} sind möglich, machen Sie also ein Bein kleiner oder teilen Sie es auf mehrere Kerne auf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} has {1} where a whole number from 1 to {2} is needed</source>
   <translation>{0} hat {1}, wo eine ganze Zahl von 1 bis {2} nötig ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/peps.py" />
   <source>{0} has {1}, but a grid of {2} by {3} has {4} cores; {5} would fit</source>
   <translation>{0} hat {1}, aber ein Gitter von {2} mal {3} hat {4} Kerne; {5} würde passen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} has {1}, but no {2}</source>
   <translation>{0} hat {1}, aber kein {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>{0} have no path to {1}; bond them together, or remove one part</source>
   <translation>{0} haben keinen Weg zu {1}; verbinden Sie beide oder entfernen Sie einen Teil</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/attention.py" />
   <source>{0} heads</source>
   <translation>{0} Köpfe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} hidden units</source>
   <translation>{0} versteckte Einheiten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npy_pair.py" />
   <source>{0} holds Python objects, which are not opened because they can run code</source>
   <translation>{0} enthält Python-Objekte, die nicht geöffnet werden, weil sie Code ausführen können</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} holds Python objects, which are not opened because they can run code; save it as numbers</source>
   <translation>{0} enthält Python-Objekte, die nicht geöffnet werden, weil sie Code ausführen können; speichern Sie das Array als Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0} holds a value that is not finite, first in example {1} (from 0)</source>
   <translation>{0} enthält einen Wert, der nicht endlich ist, zuerst in Beispiel {1} (von 0 an)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0} holds a value too large for float32</source>
   <translation>{0} enthält einen Wert, der für float32 zu groß ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>{0} holds complex numbers ({1}), but cores are real; fit its real part</source>
   <translation>{0} enthält komplexe Zahlen ({1}), aber Kerne sind reell; passen Sie an den Realteil an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npy_pair.py" />
   <source>{0} holds examples alone; their answers are looked for in {1}, which is not there</source>
   <translation>{0} enthält nur Beispiele; ihre Antworten werden in {1} gesucht, und diese Datei gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} holds no examples</source>
   <translation>{0} enthält keine Beispiele</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} holds one class only, {1}, so accuracy would say nothing; add examples of other classes or leave it out</source>
   <translation>{0} enthält nur eine Klasse, {1}, also würde die Genauigkeit nichts aussagen; fügen Sie Beispiele anderer Klassen hinzu, oder lassen Sie es weg</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/searching.py" />
   <source>{0} holds something other than a search; choose a new or empty folder</source>
   <translation>{0} enthält etwas anderes als eine Suche; wählen Sie einen neuen oder leeren Ordner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} holds something other than finite numbers</source>
   <translation>{0} enthält anderes als endliche Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0} holds text such as {1}: choose classification, or a column of numbers</source>
   <translation>{0} enthält Text wie {1}: wählen Sie „Klassifikation“ oder eine Spalte mit Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/checkpoints.py" />
   <source>{0} holds the models after epoch {1}; continue from there with --from</source>
   <translation>{0} enthält die Modelle nach Epoche {1}; setzen Sie von dort mit --from fort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>{0} holds {1} ({2}) instead of floating-point numbers; if these are weights, convert them with astype(float), scaled as the layer scales them</source>
   <translation>{0} enthält {1} ({2}) statt Gleitkommazahlen; wenn das Gewichte sind, wandeln Sie sie mit astype(float) um, skaliert wie in der Schicht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} holds {1} bytes of arrays, more than {2}</source>
   <translation>{0} enthält {1} Bytes an Arrays, mehr als {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} holds {1} instead of numbers</source>
   <translation>{0} enthält {1} statt Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0} holds {1}, more than {2}; make them smaller</source>
   <translation>{0} enthält {1}, mehr als {2}; verkleinern Sie sie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>{0} holds {1}, which is too large for float32; use larger units</source>
   <translation>{0} enthält {1}, was für float32 zu groß ist; nehmen Sie größere Einheiten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0} holds {1}; floats or whole numbers are needed</source>
   <translation>{0} enthält {1}; nötig sind Gleitkomma- oder ganze Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0} holds {1}; it must hold a folder of pictures for each class</source>
   <translation>{0} enthält {1}; nötig ist für jede Klasse ein Ordner mit Bildern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>{0} in</source>
   <translation>{0} ein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/calibration.py" />
   <source>{0} in a loop took {1}, and the loop alone {2}</source>
   <translation>{0} in einer Schleife brauchte {1}, und die Schleife allein {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>{0} in it is larger than {1}</source>
   <translation>{0} darin ist größer als {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>{0} in it would unpack from {1} to {2}; no model of Keras does</source>
   <translation>{0} darin würde von {1} auf {2} entpackt; das tut kein Modell von Keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>{0} in {1}</source>
   <translation>{0} in {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>{0} in {1} runs</source>
   <translation>{0} in {1} Läufen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>{0} in {1}.</source>
   <translation>{0} in {1}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>{0} in, {1} out; {2} numbers without biases</source>
   <translation>{0} ein, {1} aus; {2} Zahlen ohne Bias</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} input</source>
   <translation>{0} Eingang</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} inputs</source>
   <translation>
    <numerusform>{0} Eingang</numerusform>
    <numerusform>{0} Eingänge</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>{0} is among the outputs, but bonded to {1}; take it out of the order or remove the bond</source>
   <translation>{0} ist unter den Ausgängen, aber mit {1} verbunden; nehmen Sie es aus der Reihenfolge oder entfernen Sie die Bindung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/json_text.py" />
   <source>{0} is damaged: it holds no object</source>
   <translation>{0} ist beschädigt: Es ist kein Objekt darin</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/json_text.py" />
   <source>{0} is damaged: it is not JSON text</source>
   <translation>{0} ist beschädigt: Es ist kein JSON-Text</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>{0} is damaged: its HDF5 structure cannot be read</source>
   <translation>{0} ist beschädigt: Die HDF5-Struktur lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} is damaged: {1}</source>
   <translation>{0} ist beschädigt: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} is empty: it has shape {1}</source>
   <translation>{0} ist leer: die Form ist {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/layout.py" />
   <source>{0} is empty: there is no row of cells in it</source>
   <translation>{0} ist leer: darin ist keine Zeile mit Zellen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/excel_file.py" />
   <source>{0} is empty: there is no row of cells in its first sheet</source>
   <translation>{0} ist leer: auf dem ersten Blatt ist keine Zeile mit Zellen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} is left out: {1}</source>
   <translation>{0} wird weggelassen: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/bundled.py" />
   <source>{0} is missing or damaged and says nothing of {1}; {2}</source>
   <translation>{0} fehlt oder ist beschädigt und sagt nichts über {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/deployment_models.py" />
   <source>{0} is missing: the run is {1}</source>
   <translation>{0} fehlt: Der Lauf ist {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/json_text.py" />
   <source>{0} is nested more than {1} levels deep, which no model of Keras is</source>
   <translation>{0} ist mehr als {1} Ebenen tief verschachtelt, was kein Modell von Keras ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>{0} is not a dimension; give 1 or more</source>
   <translation>{0} ist keine Dimension; geben Sie 1 oder mehr ein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} is not a list</source>
   <translation>{0} ist keine Liste</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>{0} is not a number</source>
   <translation>{0} ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/evaluation.py" />
   <source>{0} is not a number after {1} epochs: training diverged</source>
   <translation>{0} ist nach {1} Epochen keine Zahl: Das Training ist divergiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0} is not a picture, or is damaged: {1}</source>
   <translation>{0} ist kein Bild oder ist beschädigt: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/runs.py" />
   <source>{0} is not a run folder: it has no {1}</source>
   <translation>{0} ist kein Ordner eines Laufs: {1} fehlt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>{0} is not a search of tndesigner: its study has no design</source>
   <translation>{0} ist keine Suche von tndesigner: Ihre Studie hat keinen Entwurf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>{0} is not a whole number</source>
   <translation>{0} ist keine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>{0} is not a whole number; give 1 or more</source>
   <translation>{0} ist keine ganze Zahl; geben Sie 1 oder mehr ein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/excel_file.py" />
   <source>{0} is not an Excel file, or is damaged: {1}</source>
   <translation>{0} ist keine Excel-Datei oder ist beschädigt: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npy_pair.py" />
   <source>{0} is not an NPY file, or is damaged: {1}</source>
   <translation>{0} ist keine NPY-Datei oder ist beschädigt: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} is not an NPZ file; numpy.savez writes one</source>
   <translation>{0} ist keine NPZ-Datei; numpy.savez schreibt eine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} is not an array; numpy.savez writes one</source>
   <translation>{0} ist kein Array; numpy.savez schreibt eines</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>{0} is not an einsum string such as nij,iar,jbr-&gt;nab: {1} is not a letter</source>
   <translation>{0} ist kein Einsum-Ausdruck wie nij,iar,jbr-&gt;nab: {1} ist kein Buchstabe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} is not an object</source>
   <translation>{0} ist kein Objekt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/wanted.py" />
   <source>{0} is not between {1} and {2}</source>
   <translation>{0} liegt nicht zwischen {1} und {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/typed_table.py" />
   <source>{0} is not {1}, or is damaged: {2}</source>
   <translation>{0} ist etwas anderes als {1} oder ist beschädigt: {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/exported_layers.py" />
   <source>{0} is of a kind of layer that this tndesigner does not have; update the program</source>
   <translation>{0} ist von einer Art von Schicht, die diese Version von tndesigner nicht kennt; aktualisieren Sie das Programm</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>{0} is open, but has no place among the outputs; bond it, make it an output leg, or remove it</source>
   <translation>{0} ist offen, hat aber keinen Platz unter den Ausgängen; verbinden Sie es, machen Sie es zum Ausgangsbein oder entfernen Sie es</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} is prime</source>
   <translation>{0} ist eine Primzahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/roles.py" />
   <source>{0} is the only open leg; a layer has one that takes the data and one that gives the result</source>
   <translation>{0} ist das einzige offene Bein; eine Schicht hat eines, das die Daten nimmt, und eines, das das Ergebnis gibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>{0} is too large</source>
   <translation>{0} ist zu groß</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} is too large to factorise; the largest width is {1}; give the factors</source>
   <translation>{0} ist zu groß zum Zerlegen; die größte Breite ist {1}; geben Sie die Faktoren an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>{0} is too large; the largest is {1}</source>
   <translation>{0} ist zu groß; der größte Wert ist {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>{0} is too small; the smallest is {1}</source>
   <translation>{0} ist zu klein; der kleinste Wert ist {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>{0} is written, but not compared.</source>
   <translation>{0} ist geschrieben, aber nicht verglichen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/goal.py" />
   <source>{0} is {1:g}, but must be a number from {2} on</source>
   <translation>{0} ist {1:g}, muss aber eine Zahl ab {2} sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>{0} is {1} times among the outputs; keep one place</source>
   <translation>{0} ist {1}-mal unter den Ausgängen; behalten Sie einen Platz</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/conv2d_grouped.py" />
   <source>{0} is {1}, but needs to be a multiple of the {2} groups; {3} would fit, or groups={4}</source>
   <translation>{0} ist {1}, muss aber ein Vielfaches der {2} Gruppen sein; {3} würde passen, oder groups={4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/exported_layers.py" />
   <source>{0} is {1}, but there are {2} networks, counted from 0</source>
   <translation>{0} ist {1}, aber es gibt {2} Netze, von 0 an gezählt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} is {1}, but {2} says {3}; {4} would fit</source>
   <translation>{0} ist {1}, aber {2} sagt {3}; {4} würde passen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>{0} is {1}, not text; give it the ending of such files</source>
   <translation>{0} ist {1}, kein Text; geben Sie der Datei die passende Endung</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} is {1}; it must be a list</source>
   <translation>{0} ist {1}; es muss eine Liste sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/records.py" />
   <source>{0} is {1}; it must be a whole number from {2} to {3}</source>
   <translation>{0} ist {1}; es muss eine ganze Zahl von {2} bis {3} sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} is {1}; it must be an object</source>
   <translation>{0} ist {1}; es muss ein Objekt sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} is {1}; it must be text</source>
   <translation>{0} ist {1}; es muss ein Text sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} is {1}; it must be {2}</source>
   <translation>{0} ist {1}; es muss {2} sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} is {1}; {2}</source>
   <translation>{0} ist {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>{0} isometric cores, max |w†w − 1| is {1} in {2}</source>
   <translation>{0} isometrische Kerne, max |w†w − 1| ist {1} in {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} its FLOPs, in {1}</source>
   <translation>{0} ihrer FLOPs, in {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} joins different dimensions ({1}); make them equal there</source>
   <translation>{0} verbindet verschiedene Dimensionen ({1}); machen Sie sie dort gleich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} joins index {1}, which is joined already</source>
   <translation>{0} verbindet Index {1}, der schon verbunden ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>{0} keeps {1} twice; a result has each index once</source>
   <translation>{0} behält {1} zweimal; ein Ergebnis hat jeden Index einmal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>{0} keeps {1}, but no operand has it</source>
   <translation>{0} behält {1}, aber kein Operand hat es</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} larger</source>
   <translation>{0} größer</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} larger on disk</source>
   <translation>{0} größer auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} layer</source>
   <translation>{0} Schicht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} layers</source>
   <translation>
    <numerusform>{0} Schicht</numerusform>
    <numerusform>{0} Schichten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>{0} layers of the model are called {1}; give one of them another name</source>
   <translation>{0} Schichten des Modells heißen {1}; geben Sie einer davon einen anderen Namen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} leg</source>
   <translation>{0} Bein</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} legs</source>
   <translation>
    <numerusform>{0} Bein</numerusform>
    <numerusform>{0} Beine</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} less</source>
   <translation>{0} weniger</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>{0} line 1 has more than {1} bytes: this is not a CSV file</source>
   <translation>{0}, Zeile 1 hat mehr als {1} Bytes: das ist keine CSV-Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/layout.py" />
   <source>{0} line above the table is skipped</source>
   <translation>{0} Zeile über der Tabelle wird übersprungen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} line under the table is skipped.</source>
   <translation>{0} Zeile unter der Tabelle wird übersprungen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} line {1} has {2}, but line {3} has {4}</source>
   <translation>{0}, Zeile {1} hat {2}, Zeile {3} aber {4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>{0} line {1} holds a zero byte: this is not a CSV file</source>
   <translation>{0}, Zeile {1} enthält ein Nullbyte: das ist keine CSV-Datei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} line {1} is not a row of CSV: {2}</source>
   <translation>{0}, Zeile {1} ist keine CSV-Zeile: {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>{0} line {1} is not text in {2} (byte {3})</source>
   <translation>{0}, Zeile {1} ist kein Text in {2} (Byte {3})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} line {1} or later is not text in {2}</source>
   <translation>{0}, Zeile {1} oder eine spätere ist kein Text in {2}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/datasets/tables/layout.py" />
   <source>{0} lines above the table are skipped</source>
   <translation>
    <numerusform>{0} Zeile über der Tabelle wird übersprungen</numerusform>
    <numerusform>{0} Zeilen über der Tabelle werden übersprungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} lines under the table are skipped.</source>
   <translation>
    <numerusform>{0} Zeile unter der Tabelle wird übersprungen.</numerusform>
    <numerusform>{0} Zeilen unter der Tabelle werden übersprungen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0} lists {1} twice</source>
   <translation>{0} nennt {1} zweimal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} more</source>
   <translation>{0} mehr</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>{0} more columns are left out.</source>
   <translation>{0} weitere Spalten werden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} note</source>
   <translation>{0} Notiz</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} notes</source>
   <translation>
    <numerusform>{0} Notiz</numerusform>
    <numerusform>{0} Notizen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>{0} number</source>
   <translation>{0} Zahl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} number is never used</source>
   <translation>{0} Zahl wird nie benutzt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>{0} number {1} has no name; give it one</source>
   <translation>{0} Nummer {1} hat keinen Namen; geben Sie einen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>{0} numbers</source>
   <translation>
    <numerusform>{0} Zahl</numerusform>
    <numerusform>{0} Zahlen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>{0} numbers = {1}</source>
   <translation>{0} Zahlen = {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers a head</source>
   <translation>{0} Zahlen je Kopf</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers a head for values</source>
   <translation>{0} Zahlen je Kopf für Values</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} numbers are never used</source>
   <translation>
    <numerusform>{0} Zahl wird nie benutzt</numerusform>
    <numerusform>{0} Zahlen werden nie benutzt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers that come in</source>
   <translation>{0} hereinkommende Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers that come out</source>
   <translation>{0} herauskommende Zahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_results.py" />
   <source>{0} of a result is not read; reshape the arrays that it is made from, so that each axis of the result is one of theirs</source>
   <translation>{0} eines Ergebnisses wird nicht gelesen; formen Sie die Arrays um, aus denen es entsteht, sodass jede Achse des Ergebnisses eine von ihren ist</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/examples.py" />
   <source>{0} of shape {1}</source>
   <translation>{0} der Form {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>{0} of shape {1} is empty: one of its axes has length 0</source>
   <translation>{0} der Form {1} ist leer: Eine der Achsen hat die Länge 0</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_fields.py" />
   <source>{0} of the layer; Keras and design files call it {1}</source>
   <translation>{0} der Schicht; Keras und Entwurfsdateien nennen es {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>{0} of {1} cores are held; {2} can have any size.</source>
   <translation>{0} von {1} Kernen werden gehalten; {2} können beliebig groß sein.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>{0} of {1} layers</source>
   <translation>{0} von {1} Schichten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>{0} of {1} make only {2}</source>
   <translation>{0} von {1} ergeben nur {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>{0} of {1} parameters</source>
   <translation>{0} von {1} Parametern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0} of {1} pictures are resized to {2} × {3}.</source>
   <translation>{0} von {1} Bildern werden auf {2} × {3} skaliert.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows are without a value in {2} and left out.</source>
   <translation>{0} von {1} Zeilen haben keinen Wert in {2} und werden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows are without a value to learn and left out.</source>
   <translation>{0} von {1} Zeilen haben keinen Wert zum Lernen und werden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows is without a value in {2} and left out.</source>
   <translation>{0} von {1} Zeilen hat keinen Wert in {2} und wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows is without a value to learn and left out.</source>
   <translation>{0} von {1} Zeilen hat keinen Wert zum Lernen und wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows lack a value in {2}; it is filled with {3}, texts with the most frequent.</source>
   <translation>In {0} von {1} Zeilen fehlt ein Wert in {2}; er wird mit {3} gefüllt, Texte mit dem häufigsten.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows lack a value in {2}; it is filled with {3}.</source>
   <translation>In {0} von {1} Zeilen fehlt ein Wert in {2}; er wird mit {3} gefüllt.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>{0} of {1} trials</source>
   <translation>{0} von {1} Versuchen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} or {1}</source>
   <translation>{0} oder {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>{0} others</source>
   <translation>{0} weitere</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} parameter</source>
   <translation>{0} Parameter</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>{0} parameters</source>
   <translation>
    <numerusform>{0} Parameter</numerusform>
    <numerusform>{0} Parameter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>{0} params</source>
   <translation>{0} Parameter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0} pictures of {1}, {2} values</source>
   <translation>{0} Bilder der Größe {1}, {2} Werte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>{0} points higher</source>
   <translation>{0} Punkte höher</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>{0} points lower</source>
   <translation>{0} Punkte niedriger</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>{0} problem</source>
   <translation>{0} Problem</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>{0} problems</source>
   <translation>
    <numerusform>{0} Problem</numerusform>
    <numerusform>{0} Probleme</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} random examples</source>
   <translation>{0} zufällige Beispiele</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/model_records.py" />
   <source>{0} refers to network {1}, which is not there; the design has {2}</source>
   <translation>{0} verweist auf Netz {1}, das es nicht gibt; der Entwurf hat {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>{0} runs</source>
   <translation>{0} Läufe</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>{0} seeds</source>
   <translation>{0} Startwerte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/confusion_plot.py" />
   <source>{0} seen as {1}</source>
   <translation>{0} gesehen als {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} selected</source>
   <translation>{0} ausgewählt</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} slower</source>
   <translation>{0} langsamer</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} slower with a batch of 1</source>
   <translation>{0} langsamer bei einem Batch von 1</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} smaller</source>
   <translation>{0} kleiner</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} smaller on disk</source>
   <translation>{0} kleiner auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/start_from_source.py" />
   <source>{0} starts from the weights of {1}</source>
   <translation>{0} beginnt mit den Gewichten von {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/start_from_source.py" />
   <source>{0} starts from the weights of {1}, but {2} from random numbers</source>
   <translation>{0} beginnt mit den Gewichten von {1}, aber {2} mit Zufallszahlen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>{0} stays as it is: no network can replace it</source>
   <translation>{0} bleibt, wie sie ist: Kein Netz kann sie ersetzen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0} step</source>
   <translation>{0} Schritt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0} steps</source>
   <translation>
    <numerusform>{0} Schritt</numerusform>
    <numerusform>{0} Schritte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} steps on small arrays</source>
   <translation>{0} Schritte auf kleinen Arrays</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} take longer than one large product of matrices</source>
   <translation>{0} brauchen länger als ein großes Matrixprodukt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/confusion_plot.py" />
   <source>{0} taken for {1}</source>
   <translation>{0} für {1} gehalten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0} takes names separated by commas, not a range</source>
   <translation>{0} nimmt Namen mit Kommas dazwischen, keinen Bereich</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>{0} takes networks as {1}, but got {2}</source>
   <translation>{0} nimmt Netzwerke als {1}, erhielt aber {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0} takes whole numbers of at least {1}, not {2}; {3}</source>
   <translation>{0} nimmt ganze Zahlen ab {1}, nicht {2}; {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>{0} takes {1} networks; give them by name, as {2}</source>
   <translation>{0} nimmt {1} Netzwerke; übergeben Sie sie mit Namen, als {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} text, a column of 0 and 1</source>
   <translation>{0} Text, eine Spalte aus 0 und 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>{0} texts</source>
   <translation>{0} Texte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} texts, a column of 0 and 1 for each</source>
   <translation>
    <numerusform>{0} Text, eine Spalte aus 0 und 1</numerusform>
    <numerusform>{0} Texte, für jeden eine Spalte aus 0 und 1</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} than the dense twin</source>
   <translation>{0} als der dichte Zwilling</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>{0} thread</source>
   <translation>{0} Thread</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/worker/devices.py" />
   <source>{0} threads</source>
   <translation>
    <numerusform>{0} Thread</numerusform>
    <numerusform>{0} Threads</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>{0} to {1}</source>
   <translation>{0} bis {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} tokens</source>
   <translation>{0} Tokens</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/calibration.py" />
   <source>{0} took from {1} to {2}</source>
   <translation>{0} brauchte von {1} bis {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} units</source>
   <translation>{0} Einheiten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>{0} varies only together with family; add it, as in --vary family=mpo,ring</source>
   <translation>{0} variiert nur zusammen mit family; fügen Sie es hinzu, etwa --vary family=mpo,ring</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/bonds.py" />
   <source>{0} varies the bonds between cores, but {1} has none</source>
   <translation>{0} variiert die Bindungen zwischen Kernen, aber {1} hat keine</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>{0} varies twice</source>
   <translation>{0} variiert zweimal</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>{0} varies {1} of the drawing, so {2} cannot vary, too</source>
   <translation>{0} variiert {1} der Zeichnung, also kann {2} nicht auch variieren</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/starting.py" />
   <source>{0} waits for {1}</source>
   <translation>{0} wartet auf {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>{0} was asked for, but TensorFlow sees no GPU: {1}; {2}</source>
   <translation>{0} war verlangt, aber TensorFlow sieht keine GPU: {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>{0} was asked for, but TensorFlow sees {1} only; {2}</source>
   <translation>{0} war verlangt, aber TensorFlow sieht nur {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0} was killed (signal 9), perhaps because the memory ran out; {1}</source>
   <translation>{0} wurde abgebrochen (Signal 9), vielleicht weil der Speicher nicht reichte; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>{0} with dilation {1}</source>
   <translation>{0} mit Dilatation {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} zero is added to each example</source>
   <translation>jedem Beispiel wird {0} Null angefügt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} zeros are added to each example</source>
   <translation>
    <numerusform>jedem Beispiel wird {0} Null angefügt</numerusform>
    <numerusform>jedem Beispiel werden {0} Nullen angefügt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>{0} {1!r} uses an id twice; every element needs an id of its own</source>
   <translation>{0} {1!r} verwendet eine Kennung zweimal; jedes Element braucht eine eigene</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>{0} {1!r} uses the id {2}, which is taken</source>
   <translation>{0} {1!r} verwendet die Kennung {2}, die vergeben ist</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} {1}</source>
   <translation>{0} {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/elements.py" />
   <source>{0} {1} has no leg {2}; {3}</source>
   <translation>{0} {1} hat kein Bein {2}; {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>{0} {1} ± {2}</source>
   <translation>{0} {1} ± {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} {1}, column {2}: {3} {4}; correct it, leave the column out, or choose what to do about gaps</source>
   <translation>{0}, {1}, Spalte {2}: {3} {4}; berichtigen Sie es, lassen Sie die Spalte weg, oder wählen Sie, was mit Lücken geschieht</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>{0} · fold {1}/{2}</source>
   <translation>{0} · Fold {1}/{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>{0} · paused</source>
   <translation>{0} · pausiert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>{0} · seed {1}</source>
   <translation>{0} · Startwert {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>{0} · stopping…</source>
   <translation>{0} · wird angehalten…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} · {1}</source>
   <translation>{0} · {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>{0} · {1} left</source>
   <translation>{0} · noch {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/guide.py" />
   <source>{0} · {1} of {2}</source>
   <translation>{0} · {1} von {2}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} × {1}</source>
   <translation>{0} × {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>{0} × {1} mm</source>
   <translation>{0} × {1} mm</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} Pixel</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} – {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>{0} — tndesigner manual</source>
   <translation>{0} — tndesigner-Handbuch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/inputs.py" />
   <source>{0}, a leg of the input, leads nowhere; bond it to a core, or make it an output leg to pass it through</source>
   <translation>{0}, ein Bein des Eingangs, führt nirgends hin; verbinden Sie es mit einem Kern, oder machen Sie es zum Ausgangsbein, um es durchzureichen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>{0}, epoch {1}</source>
   <translation>{0}, Epoche {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/rows.py" />
   <source>{0}, of the output {1}</source>
   <translation>{0} des Ausgangs {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0}, perhaps because the memory ran out; {1}</source>
   <translation>{0}, vielleicht weil der Speicher nicht reichte; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0}, the most frequent of {1}</source>
   <translation>{0}, die häufigsten von {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/fields.py" />
   <source>{0}, typed</source>
   <translation>{0}, getippt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>{0}, when it was {1:.4g}</source>
   <translation>{0}, als er {1:.4g} betrug</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>{0}, {1} against parameters</source>
   <translation>{0}, {1} über Parametern</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>{0}, {1} parameters</source>
   <translation>{0}, {1} Parameter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/rows.py" />
   <source>{0}, {1} smaller; error of the weights {2}</source>
   <translation>{0}, {1} kleiner; Fehler der Gewichte {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>{0}.</source>
   <translation>{0}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0}. {1}, {2}</source>
   <translation>{0}. {1}, {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0}. {1}, {2} measured</source>
   <translation>{0}. {1}, {2} gemessen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0}.dimension is {1}; it must be a whole number</source>
   <translation>{0}.dimension ist {1}; es muss eine ganze Zahl sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/records.py" />
   <source>{0}.id is {1}, but another element has that id</source>
   <translation>{0}.id ist {1}, aber ein anderes Element hat diese id</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0}.id is {1}, which another one has</source>
   <translation>{0}.id ist {1}, aber das gibt es schon</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/model_records.py" />
   <source>{0}.inputs is empty; a model has at least one input</source>
   <translation>{0}.inputs ist leer; ein Modell hat mindestens einen Eingang</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/model_records.py" />
   <source>{0}.kind is {1}; {2}</source>
   <translation>{0}.kind ist {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/design_records.py" />
   <source>{0}.number is {1}, but another network has that number</source>
   <translation>{0}.number ist {1}, aber ein anderes Netz hat diese Nummer</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/exported_layers.py" />
   <source>{0}.places must name the networks of a layer of kind {1}</source>
   <translation>{0}.places muss die Netze einer Schicht der Art {1} nennen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/model_records.py" />
   <source>{0}.{1}</source>
   <translation>{0}.{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/design_records.py" />
   <source>{0}.{1} is {2}, but the network has no {1} with that id</source>
   <translation>{0}.{1} ist {2}, aber das Netz hat kein Element {1} mit dieser id</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/design_records.py" />
   <source>{0}.{1} is {2}, but {3}[{4}] has that {1} already</source>
   <translation>{0}.{1} ist {2}, aber {3}[{4}] hat dasselbe {1} schon</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>{0}: PostgreSQL needs a driver; install tndesigner[postgresql]</source>
   <translation>{0}: PostgreSQL braucht einen Treiber; installieren Sie tndesigner[postgresql]</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0}: a column of {1}</source>
   <translation>{0}: eine der Spalten {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/predicting.py" />
   <source>{0}: a run that learned sequences gives tokens, which have no table</source>
   <translation>{0}: ein Lauf, der Folgen gelernt hat, gibt Tokens, für die es keine Tabelle gibt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0}: a sequence needs whole numbers in x and y, one in y for each in x</source>
   <translation>{0}: eine Folge braucht ganze Zahlen in x und y, in y eine für jede in x</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0}: a table has no sequences; give an NPZ file with tokens in x and y</source>
   <translation>{0}: eine Tabelle hat keine Folgen; nehmen Sie eine NPZ-Datei mit Token in x und y</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0}: a value is missing in every row; leave a column out, or fill gaps</source>
   <translation>{0}: in jeder Zeile fehlt ein Wert; lassen Sie eine Spalte weg, oder füllen Sie Lücken</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0}: array {1}</source>
   <translation>{0}: Array {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0}: as {1} a leg of 1 carries nothing, and one core holds a leg of {2}.</source>
   <translation>{0}: Als {1} trägt ein Bein von 1 nichts, und ein Kern hat ein Bein von {2}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0}: as {1} one core holds a leg of {2}, so little is saved there.</source>
   <translation>{0}: Als {1} hat ein Kern ein Bein von {2}, also wird dort wenig gespart.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>{0}: class {1} has {2}, but {3} folds need at least {3} of each class; {4}</source>
   <translation>{0}: Klasse {1} hat {2}, aber {3} Folds brauchen mindestens {3} von jeder Klasse; {4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>{0}: column {1}</source>
   <translation>{0}: Spalte {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>{0}: column {1} has one value only, so it cannot split the rows</source>
   <translation>{0}: Spalte {1} hat nur einen Wert und kann die Zeilen nicht aufteilen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>{0}: column {1} holds no texts, so it has no words</source>
   <translation>{0}: Spalte {1} enthält keine Texte und hat deshalb keine Wörter</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0}: column {1} holds text such as {2}; several targets must be numbers</source>
   <translation>{0}: Spalte {1} enthält Text wie {2}; mehrere Ziele müssen Zahlen sein</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0}: column {1} is chosen both {2} and {3}</source>
   <translation>{0}: Spalte {1} ist sowohl {2} als auch {3} gewählt</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>{0}: column {1} says which rows are for validation, so there can be no folds; train without folds, or without this column</source>
   <translation>{0}: Spalte {1} sagt, welche Zeilen zum Validieren sind, deshalb kann es keine Folds geben; trainieren Sie ohne Folds oder ohne diese Spalte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/plot.py" />
   <source>{0}: drag to move, turn the wheel to zoom, right-click to save it</source>
   <translation>{0}: Ziehen verschiebt, das Mausrad vergrößert, ein Rechtsklick speichert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/output_folder.py" />
   <source>{0}: give the name of a new folder</source>
   <translation>{0}: geben Sie den Namen eines neuen Ordners an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/source_file.py" />
   <source>{0}: it cannot be read: {1}</source>
   <translation>{0}: nicht lesbar: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/folder.py" />
   <source>{0}: it cannot be written: {1}</source>
   <translation>{0}: lässt sich nicht schreiben: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/source_file.py" />
   <source>{0}: it has changed since the design was made from it; say where the old file is, or open it again</source>
   <translation>{0}: die Datei hat sich geändert, seit der Entwurf daraus entstand; geben Sie an, wo die alte Datei ist, oder öffnen Sie sie neu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/embedding.py" />
   <source>{0}: it holds no design; only pictures that tndesigner has exported do</source>
   <translation>{0}: enthält keinen Entwurf; das tun nur Bilder, die tndesigner exportiert hat</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/output_folder.py" />
   <source>{0}: it is a file; give the name of a new folder</source>
   <translation>{0}: das ist eine Datei; geben Sie den Namen eines neuen Ordners an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/storage.py" />
   <source>{0}: it is not UTF-8 text; byte {1} is wrong</source>
   <translation>{0}: kein UTF-8-Text; Byte {1} ist falsch</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/embedding.py" />
   <source>{0}: it is not XML at line {1}, column {2}: {3}</source>
   <translation>{0}: ist kein XML in Zeile {1}, Spalte {2}: {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/source_file.py" />
   <source>{0}: it is not the model that the design was made from, {1}</source>
   <translation>{0}: nicht das Modell, aus dem der Entwurf entstand, {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/storage.py" />
   <source>{0}: it is too large for a design, over {1}</source>
   <translation>{0}: zu groß für einen Entwurf, über {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0}: learn from words or from features, not from both; leave out the features</source>
   <translation>{0}: gelernt wird entweder aus Wörtern oder aus Merkmalen; lassen Sie die Merkmale weg</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0}: name both arrays, that of the examples as features and that of the answers as target</source>
   <translation>{0}: geben Sie beide Arrays an, das der Beispiele als Merkmale und das der Antworten als Ziel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/output_folder.py" />
   <source>{0}: no folder can be made there: {1}</source>
   <translation>{0}: dort lässt sich kein Ordner anlegen: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/output_folder.py" />
   <source>{0}: no folder can be made there: {1} cannot be written to</source>
   <translation>{0}: dort lässt sich kein Ordner anlegen: In {1} lässt sich nicht schreiben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_folder.py" />
   <source>{0}: no name is free</source>
   <translation>{0}: kein Name ist frei</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_folder.py" />
   <source>{0}: no run folder can be made there: {1}</source>
   <translation>{0}: dort lässt sich kein Ordner für einen Lauf anlegen: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0}: pad to {1} = {2}, {3}.</source>
   <translation>{0}: auf {1} = {2} auffüllen, {3}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0}: padded to {1} = {2}, so {3}.</source>
   <translation>{0}: aufgefüllt auf {1} = {2}, also {3}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>{0}: the data cannot be read: {1}</source>
   <translation>{0}: die Daten lassen sich nicht lesen: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/codec.py" />
   <source>{0}: the design cannot be saved: {1}</source>
   <translation>{0}: der Entwurf lässt sich nicht speichern: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/history.py" />
   <source>{0}: the history cannot be read: {1}</source>
   <translation>{0}: der Verlauf lässt sich nicht lesen: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0}: the range {1} must start above 0, because it is searched on a logarithmic scale</source>
   <translation>{0}: der Bereich {1} muss über 0 beginnen, weil auf einer logarithmischen Skala gesucht wird</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0}: the range {1} starts above its end; write {2:g}..{3:g}</source>
   <translation>{0}: der Bereich {1} beginnt über seinem Ende; schreiben Sie {2:g}..{3:g}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/continuing.py" />
   <source>{0}: the run failed, so it left no models to continue from</source>
   <translation>{0}: der Lauf ist gescheitert und hat keine Modelle hinterlassen, mit denen es weitergehen könnte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/continuing.py" />
   <source>{0}: the run has not ended, so it left no models to continue from</source>
   <translation>{0}: der Lauf ist nicht beendet und hat noch keine Modelle hinterlassen, mit denen es weitergehen könnte</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/warm_start.py" />
   <source>{0}: the run to start from is of a design that differs in more than its bonds</source>
   <translation>{0}: der Lauf, mit dem begonnen wird, gehört zu einem Entwurf, der sich in mehr als seinen Bindungen unterscheidet</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>{0}: the storage was written by another version of Optuna: {1}</source>
   <translation>{0}: der Speicher wurde von einer anderen Version von Optuna geschrieben: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>{0}: the trained weights cannot be read: {1}</source>
   <translation>{0}: die trainierten Gewichte lassen sich nicht lesen: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>{0}: the weights to start from are not those of {1}; {2}</source>
   <translation>{0}: die Anfangsgewichte sind nicht die von {1}; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>{0}: the weights to start from are {1} arrays, but the design has {2}; {3}</source>
   <translation>{0}: die Anfangsgewichte sind {1} Arrays, aber der Entwurf hat {2}; {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>{0}: the weights to start from hold {1} of shape {2}, but the design has {3} of shape {4}; {5}</source>
   <translation>{0}: die Anfangsgewichte enthalten {1} der Form {2}, aber der Entwurf hat {3} der Form {4}; {5}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>{0}: there are no trained weights; start from random numbers, or train again</source>
   <translation>{0}: es gibt keine trainierten Gewichte; beginnen Sie mit Zufallszahlen, oder trainieren Sie neu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/new_table.py" />
   <source>{0}: there is no column {1}, which the run learned from; {2}</source>
   <translation>{0}: es gibt keine Spalte {1}, aus der der Lauf gelernt hat; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>{0}: this is not the data of the search: its SHA-256 is different</source>
   <translation>{0}: das sind nicht die Daten der Suche: Ihr SHA-256 ist anders</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/examples.py" />
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0}: {1} has no room for {2} bytes: {3}</source>
   <translation>{0}: {1} hat keinen Platz für {2} Bytes: {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/output_folder.py" />
   <source>{0}: {1} is a file; give the name of a new folder elsewhere</source>
   <translation>{0}: {1} ist eine Datei; geben Sie den Namen eines neuen Ordners an anderer Stelle an</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/export/saving.py" />
   <source>{0}: {1} is not a picture format; the formats are {2}</source>
   <translation>{0}: {1} ist kein Bildformat; die Formate sind {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0}: {1} needs one target column, but there are {2}</source>
   <translation>{0}: {1} braucht eine Zielspalte, es sind aber {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>{0}: {1} parameters, error {2}</source>
   <translation>{0}: {1} Parameter, Fehler {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>{0}: {1}. {2} examples to train on and {3} to validate with, each of {4}.</source>
   <translation>{0}: {1}. {2} Beispiele zum Trainieren und {3} zum Validieren, je {4}.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/layout.py" />
   <source>{0}: “{1}”.</source>
   <translation>{0}: „{1}“.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0}; its last words: {1}</source>
   <translation>{0}; die letzten Zeilen: {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>{0}; let it take {1} and begin with a flatten layer</source>
   <translation>{0}; lassen Sie es {1} nehmen und mit einer Flatten-Schicht beginnen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/isometries.py" />
   <source>{0}; make leg '{1}' at most {2}</source>
   <translation>{0}; machen Sie Bein „{1}“ höchstens {2} groß</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>{0}; say where the data is on this machine with --dataset</source>
   <translation>{0}; geben Sie mit --dataset an, wo die Daten auf diesem Rechner sind</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/source_file.py" />
   <source>{0}; say where the trained model is now, or open it again</source>
   <translation>{0}; geben Sie an, wo das trainierte Modell jetzt ist, oder öffnen Sie es neu</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0}; the nearest is {1}</source>
   <translation>{0}; am nächsten ist {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>{0}; the weights after epoch {1} are kept</source>
   <translation>{0}; die Gewichte nach Epoche {1} bleiben</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_rows.py" />
   <source>{0}; there was no data to measure that of the output</source>
   <translation>{0}; es gab keine Daten, um den des Ausgangs zu messen</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>{0}; transpose it</source>
   <translation>{0}; transponieren Sie sie</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>{0}; what is read are einsum, contract and ncon with labels written out, tensordot, dot, matmul and @ of arrays whose shapes are written out, and tn.Node with its edges</source>
   <translation>{0}; gelesen werden einsum, contract und ncon mit ausgeschriebenen Bezeichnungen, tensordot, dot, matmul und @ von Arrays, deren Formen ausgeschrieben sind, und tn.Node mit seinen Kanten</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0}; {1}</source>
   <translation>{0}; {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0}={1} cannot be read; {2}</source>
   <translation>{0}={1} lässt sich nicht lesen; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0}={1} is not a range of numbers; {2}</source>
   <translation>{0}={1} ist kein Bereich von Zahlen; {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/records.py" />
   <source>{0}[{1}] is {2}, but the network has no leg with that id</source>
   <translation>{0}[{1}] ist {2}, aber das Netz hat kein Bein mit dieser id</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0}×{1}</source>
   <translation>{0}×{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>{2}
{0} FLOPs for the batch
the result takes {1} bytes
B is the batch; in the equation it is a</source>
   <translation>{2}
{0} FLOPs für den Batch
das Ergebnis belegt {1} Bytes
B ist der Batch; in der Gleichung ist er a</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/opening.py" />
   <source>“{0}” cannot be opened.</source>
   <translation>„{0}“ lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>“{}” cannot be opened.</source>
   <translation>„{}“ lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>“{}” cannot be recovered.</source>
   <translation>„{}“ lässt sich nicht wiederherstellen.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>“{}” cannot be reloaded.</source>
   <translation>„{}“ lässt sich nicht neu laden.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/out_of_action.py" />
   <source>“{}” has failed and is out of action in this window. Everything else works.</source>
   <translation>„{}“ ist ausgefallen und in diesem Fenster außer Betrieb. Alles andere funktioniert.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>“{}” was changed by another program.</source>
   <translation>„{}“ wurde von einem anderen Programm geändert.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>“{}” was not saved.</source>
   <translation>„{}“ wurde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>“{}” was removed by another program; only this window has it now.</source>
   <translation>„{}“ wurde von einem anderen Programm entfernt; nur dieses Fenster hat es noch.</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problems_panel.py" />
   <source>… and {0} more</source>
   <translation>… und {0} weitere</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>● Tuned</source>
   <translation>● Feinabgestimmt</translation>
  </message>
 </context>
</TS>
