<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>texts</name>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>% of the rows</source>
   <translation>% 的行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>(missing)</source>
   <translation>（缺失）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>, {0} missing</source>
   <translation>，缺失 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>1 to {0} can be used: {1}.</source>
   <translation>可用 1 到 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>1 where all indices are equal, 0 elsewhere: its legs are one index. It has no parameters.</source>
   <translation>所有指标相等时为 1，否则为 0：它的各条腿是同一个指标。它没有参数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/diamonds.py" />
   <source>53,940 diamonds; the answer is the logarithm of the price. All columns and the answer are standardised. Cut, colour and clarity are numbers from 0, the worst. Stones that agree in all columns are on one side.</source>
   <translation>53,940 颗钻石；答案是价格的对数。所有列和答案均已标准化。切工、颜色和净度是从 0（最差）开始的数。各列完全相同的钻石在同一侧。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A 3 × 3 kernel from 32 to 64 channels as a sum of 16 outer products around one dot.</source>
   <translation>从 32 到 64 通道的 3 × 3 卷积核，表示为围绕一个点的 16 个外积之和。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A Keras model of two convolutions and a wide layer. Networks make it ten times smaller.</source>
   <translation>由两个卷积层和一个宽层组成的 Keras 模型。网络可将它缩小到十分之一。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A PEPS of two rows and three columns: 160 weights in the place of 16,384.</source>
   <translation>两行三列的 PEPS：用 160 个权重代替 16,384 个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A convolution whose channels are cut into groups, each with a kernel of its own, that do not mix.</source>
   <translation>通道被分成若干组的卷积，每组有自己的卷积核，互不混合。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A convolution with few filters, and a 1×1 convolution that makes all channels of them.</source>
   <translation>滤波器较少的卷积，再用 1×1 卷积由它们得到全部通道。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>A copy is written shortly after each edit</source>
   <translation>每次编辑后不久就会写入一份副本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>A copy tensor has the same dimension at all legs</source>
   <translation>复制张量的所有腿维数相同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>A copy tensor joins more than two cores, so this is the share of the parts that it joins.</source>
   <translation>复制张量连接两个以上的核张量，因此这里给出的是它所连接的各部分的占比。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>A dot that joins its legs to one index. It has no parameters.</source>
   <translation>把它的各条腿连成同一个指标的圆点。它没有参数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>A double click places a core, too. Drag from its rim to another core to bond them,</source>
   <translation>双击也可放置核张量。从其边缘拖到另一个核张量即可用键连接两者，</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>A field of the form is invalid; the reason is shown below it</source>
   <translation>表单中有一个字段无效；原因显示在该字段下方</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>A folder for TensorFlow and TensorFlow Serving.</source>
   <translation>供 TensorFlow 和 TensorFlow Serving 使用的文件夹。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>A grid of dots, which fades when zoomed out</source>
   <translation>由点组成的网格，缩小时逐渐淡出</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A kernel as a sum of outer products, run as four thin convolutions; the rank is the number of terms.</source>
   <translation>卷积核表示为外积之和，作为四个细卷积运行；秩是项数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A kernel as a tensor train; the convolution of Google's TensorNetwork, weight for weight.</source>
   <translation>卷积核表示为张量列；Google TensorNetwork 中的卷积，权重逐一对应。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>A model is being compressed.</source>
   <translation>正在压缩模型。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>A name for the run; its folder keeps its own</source>
   <translation>运行的名称；其文件夹仍用自己的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>A network with errors cannot be contracted; see Problems for the fixes.</source>
   <translation>有错误的网络无法收缩；修复方法见“问题”面板。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>A number of {0} digits</source>
   <translation>{0} 位数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>A number of {0} digits is too large; the largest is {1}</source>
   <translation>{0} 位数太大；最大为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>A number of {0} digits is too small; the smallest is {1}</source>
   <translation>{0} 位数太小；最小为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/reader.py" />
   <source>A page of the manual; Backspace goes back</source>
   <translation>手册中的一页；按 Backspace 返回</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>A part of tndesigner has failed</source>
   <translation>tndesigner 的一个部分发生故障</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A ring of four cores does almost as well with a third of the weights of the tensor train.</source>
   <translation>四个核组成的环，权重只有张量链的三分之一，效果几乎相同。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A ring with a core for each input leg and each output leg, smaller than a ring of cores with both.</source>
   <translation>每条输入腿和每条输出腿各有一个核张量的环，比核张量兼有两者的环更小。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A row of cores reads a feature vector site by site; one leg in the middle gives the classes.</source>
   <translation>一排核张量逐位读取特征向量；中间的一条腿给出类别。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A row of small cores instead of a table of words: the digits of a word's number select their slices.</source>
   <translation>用一排小核张量代替词表：词编号的各位数字选取它们的切片。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A row of small cores instead of one large matrix; the bonds between them set how much it can express.</source>
   <translation>用一排小核张量代替一个大矩阵；它们之间的键决定表达能力。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A small Transformer sorts digits; its feed-forward is two tensor trains.</source>
   <translation>一个小型 Transformer 对数字排序；它的前馈部分是两个张量列。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>A small picture of the whole drawing in a corner of the canvas</source>
   <translation>画布一角的整张图的缩略图</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A staircase of cores, each mixing two neighbouring lines; the entangler of Google's TensorNetwork.</source>
   <translation>核张量组成的阶梯，每个混合相邻的两条线；Google TensorNetwork 中的 Entangler。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A table of 5,000 words as two cores: a word’s digits pick slices, and the table is never built.</source>
   <translation>把 5,000 词的词表表示为两个核张量：词的各位数字选取切片，完整的表从不生成。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>A tensor that is trained. Each leg is one of its indices, with its dimension beside it.</source>
   <translation>参与训练的张量。每条腿是它的一个指标，维数标在旁边。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A tensor train closed to a ring, so that no core is at an end and all are alike.</source>
   <translation>闭合成环的张量列，没有核张量位于端点，所有核张量地位相同。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A tensor train of three cores reads pictures of 8 × 8 pixels; it trains in seconds.</source>
   <translation>由三个核张量组成的张量列读取 8 × 8 像素的图片；几秒钟即可训练完成。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A tensor train over the factors of the channels, with the window of the kernel as its first core.</source>
   <translation>在通道的因数上的张量列，第一个核张量是卷积核的窗口。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A thin core for each digit of a word's number and each factor of its vector, joined by a single dot.</source>
   <translation>词编号的每位数字和向量的每个因数各有一个细核张量，由一个点连接。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A thin core for each digit of a word's number and each factor of its vector; a small core mixes them.</source>
   <translation>词编号的每位数字和向量的每个因数各有一个细核张量；由一个小核张量混合。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A thin core of its own narrows each leg first; one small core in the middle mixes them all.</source>
   <translation>每条腿先由各自的细核张量收窄；中间的一个小核张量混合全部。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/compress_panel.py" />
   <source>A trained Keras model (.keras, .h5) is compressed here: networks take the place of its layers, fitted to what these do. Open one, or the trained model among the examples.</source>
   <translation>在此压缩已训练的 Keras 模型（.keras、.h5）：用网络取代其中的层，并按这些层的作用进行拟合。请打开一个模型，或打开示例中的已训练模型。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A tree of seven cores prices diamonds from nine measurements.</source>
   <translation>由七个核张量组成的树根据九项测量值估计钻石价格。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>A tree of three cores does almost as well with three eighths of the weights.</source>
   <translation>三个核组成的树，权重只有八分之三，效果几乎相同。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/family_choices.py" />
   <source>A width of {0} = {1} would factor well.</source>
   <translation>宽度 {0} = {1} 可以很好地分解。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>About tndesigner</source>
   <translation>关于 tndesigner</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Accuracy</source>
   <translation>准确率</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Across</source>
   <translation>横向</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Activation</source>
   <translation>激活函数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Actual Size</source>
   <translation>实际大小</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Copy Tensor</source>
   <translation>添加复制张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Core</source>
   <translation>添加核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Add Empty Network</source>
   <translation>添加空网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Input</source>
   <translation>添加输入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Add Layer…</source>
   <translation>添加层…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Leg</source>
   <translation>添加腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>Add Network</source>
   <translation>添加网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Add Note</source>
   <translation>添加注释</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/gap.py" />
   <source>Add a layer at position {0}</source>
   <translation>在位置 {0} 添加层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/gap.py" />
   <source>Add a layer here</source>
   <translation>在此添加层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Add a layer with this network at the end of the model</source>
   <translation>在模型末尾添加一个使用此网络的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Add a leg</source>
   <translation>添加腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Add an output</source>
   <translation>添加输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Add beside it</source>
   <translation>添加到旁边</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add copy tensor {0}</source>
   <translation>添加复制张量 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add core {0}</source>
   <translation>添加核张量 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add frame</source>
   <translation>添加框</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add input {0}</source>
   <translation>添加输入 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Add it to the model</source>
   <translation>添加到模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Add leg {0}</source>
   <translation>添加腿 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/placing.py" />
   <source>Add note</source>
   <translation>添加注释</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Add to the Model</source>
   <translation>添加到模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Add to the selection</source>
   <translation>添加到选择</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Add {0}</source>
   <translation>添加 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Add {0} to the model</source>
   <translation>将 {0} 添加到模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Adds a bias</source>
   <translation>添加偏置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problem_row.py" />
   <source>Advice</source>
   <translation>建议</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>After reloading, undo brings back your unsaved changes.</source>
   <translation>重新加载后，可用撤销找回未保存的更改。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Align</source>
   <translation>对齐</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align bottom</source>
   <translation>底端对齐</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align centre</source>
   <translation>水平居中对齐</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align left</source>
   <translation>左对齐</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align middle</source>
   <translation>垂直居中对齐</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align right</source>
   <translation>右对齐</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Align top</source>
   <translation>顶端对齐</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>All GPUs</source>
   <translation>所有 GPU</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>All bonds</source>
   <translation>所有键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_table.py" />
   <source>All layers in the order of the model; a double click puts a network in the place of one</source>
   <translation>按模型中的顺序列出所有层；双击可用网络取代某一层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>All layers of the model in a table</source>
   <translation>以表格列出模型的所有层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>All pages of the manual</source>
   <translation>手册的所有页面</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_table.py" />
   <source>All runs; select one to see its curves, or several to compare them</source>
   <translation>所有运行；选择一个可查看其曲线，选择多个可进行比较</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>All shortcuts, and what the pointer does on the canvas</source>
   <translation>所有快捷键，以及鼠标在画布上的操作</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>An LSTM reads each picture row by row; both of its matrices, with all four gates, are tensor trains.</source>
   <translation>LSTM 逐行读取每张图片；包含全部四个门的两个矩阵都是张量列。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>An einsum string, or Python source with contractions</source>
   <translation>einsum 字符串，或包含收缩的 Python 源代码</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>An export of tndesigner: {0}.</source>
   <translation>tndesigner 的导出文件：{0}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>An input, an output, or summed over</source>
   <translation>作为输入、作为输出，或被求和</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>An irregular network of five cores and a copy tensor, as you might draw it yourself.</source>
   <translation>由五个核张量和一个复制张量组成的不规则网络，就像您自己画的一样。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>And {0} more.</source>
   <translation>还有 {0} 个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Another Family…</source>
   <translation>其他网络族…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Another colour</source>
   <translation>其他颜色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Another leg of {0} is named {1}; give another name</source>
   <translation>{0} 的另一条腿已名为 {1}；请换一个名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Another network is named {0}</source>
   <translation>另一个网络已名为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Another network is named {0}; give another name</source>
   <translation>另一个网络已名为 {0}；请另起名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Another tensor is named {0}; give another name</source>
   <translation>另一个张量已名为 {0}；请换一个名称</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Answer difference</source>
   <translation>答案差异</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Apache License 2.0</source>
   <translation>Apache 许可证 2.0</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Arguments</source>
   <translation>参数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Arrange</source>
   <translation>排列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Arrange the whole network in its usual form; locked tensors stay where they are</source>
   <translation>将整个网络排成常用的形式；锁定的张量保持原位</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>Array “{0}” is taken as the examples, and “{1}” as their answers.</source>
   <translation>数组“{0}”被视为样本，“{1}”被视为其答案。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/history_panel.py" />
   <source>As opened</source>
   <translation>打开时</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>At most parameters</source>
   <translation>参数量上限</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>At most {0} can be used: {1}.</source>
   <translation>最多可用 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>At most {0} of {1} parameters</source>
   <translation>最多 {0} / {1} 个参数</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Attention</source>
   <translation>注意力</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Attention projections</source>
   <translation>注意力投影</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Automatic layout leaves the tensor where it is</source>
   <translation>自动布局时该张量保持原位</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Average</source>
   <translation>平均</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Average pooling</source>
   <translation>平均池化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Axes</source>
   <translation>轴</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Axis</source>
   <translation>轴</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Back (Alt+Left)</source>
   <translation>后退 (Alt+Left)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Balanced acc.</source>
   <translation>平衡准确率</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bar</source>
   <translation>条形</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Base</source>
   <translation>基数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Batch</source>
   <translation>批次</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Batch of 1</source>
   <translation>批次 1</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Batch of 32</source>
   <translation>批次 32</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Batch size</source>
   <translation>批次大小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Batch size for savings</source>
   <translation>计算节省时的批次大小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Becomes</source>
   <translation>变为</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Before and after; all bars have the same scale</source>
   <translation>压缩前后；所有条形使用同一比例尺</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Best weights kept: epoch {0}, dense twin epoch {1}.</source>
   <translation>已保留最佳权重：第 {0} 轮，稠密对照第 {1} 轮。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Best weights kept: epoch {0}.</source>
   <translation>已保留最佳权重：第 {0} 轮。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Bias</source>
   <translation>偏置</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Block term</source>
   <translation>块项分解</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Blocks</source>
   <translation>块</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Blue</source>
   <translation>蓝色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Bond</source>
   <translation>键</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension (TT-rank): one for all bonds, or one for each from left to right.</source>
   <translation>键维数（TT 秩）：所有键共用一个，或从左到右每条键一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension (TT-rank): one for all bonds, or one for each; the first is the window's.</source>
   <translation>键维数（TT 秩）：所有键共用一个，或每条键一个；第一个属于窗口。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension above each layer of isometries, one number for each layer.</source>
   <translation>每层等距张量之上的键维数，每层一个数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension: one for all bonds, or one for each from left to right.</source>
   <translation>键维数：所有键共用一个，或从左到右每条键一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension: one for all bonds, or one for each, row by row: right, then down.</source>
   <translation>键维数：所有键共用一个，或逐行每条键一个：先向右，再向下。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension: one for all bonds, or one for each; the last closes the ring.</source>
   <translation>键维数：所有键共用一个，或每条键一个；最后一个使环闭合。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bond dimension: one for all bonds, or one for the bond above each core, leaves first.</source>
   <translation>键维数：所有键共用一个，或每个核张量上方的键一个，从叶开始。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/inputs.py" />
   <source>Bond it to {0}</source>
   <translation>用键连接到 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Bond {0} of dimension {1}: summed over.</source>
   <translation>键 {0}，维数 {1}：对其求和。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>Bond {0} to {1} with dimension 1</source>
   <translation>用维数为 1 的键连接 {0} 与 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/bonding_by_keys.py" />
   <source>Bond {0} to {1}: Enter joins them, Tab or an arrow chooses another, Esc leaves</source>
   <translation>用键连接 {0} 与 {1}：按 Enter 连接，按 Tab 或方向键另选目标，按 Esc 退出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Bond {0}: dimension {1}</source>
   <translation>键 {0}：维数 {1}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Bottom</source>
   <translation>底端</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Break it: drag an end of the bond between the cores off to empty paper. Problems says what is wrong.</source>
   <translation>弄断它：把两个核张量之间的键的一端拖到空白处。“问题”面板会指出哪里不对。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Building the models</source>
   <translation>正在构建模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Buttons at the left of the canvas</source>
   <translation>画布左侧的按钮</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/tool_column.py" />
   <source>Buttons that place tensors, legs and bonds</source>
   <translation>用于放置张量、腿和键的按钮</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>CP (sum of outer products)</source>
   <translation>CP（外积之和）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>CP convolution</source>
   <translation>CP 卷积</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Can be tensorized</source>
   <translation>可张量化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Cancel and Close</source>
   <translation>取消并关闭</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Canvas</source>
   <translation>画布</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Causal</source>
   <translation>因果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Centre</source>
   <translation>水平居中</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Change Search</source>
   <translation>更改搜索</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/styling.py" />
   <source>Change colour</source>
   <translation>更改颜色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/styling.py" />
   <source>Change shape</source>
   <translation>更改形状</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>Change the design so that it can be trained</source>
   <translation>修改设计，使其可以训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>Change the network so that this row becomes better</source>
   <translation>修改网络，改善此行的结果</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Channels before and after the small kernel: one number for both, or two.</source>
   <translation>小卷积核前后的通道数：两者共用一个数，或两个数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Channels in</source>
   <translation>输入通道</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Channels of the input pictures.</source>
   <translation>输入图片的通道数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Channels of the output pictures.</source>
   <translation>输出图片的通道数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Channels out</source>
   <translation>输出通道</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Chart</source>
   <translation>图表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Checking…</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Chi</source>
   <translation>Chi</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Choices</source>
   <translation>选择</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Choose Another Family…</source>
   <translation>选择其他网络族…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Choose a family and its numbers, with what they save</source>
   <translation>选择网络族及其数值，并查看节省情况</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Choose a file and write the picture (Enter)</source>
   <translation>选择文件并写入图片 (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Choose a file, write the model and measure it there (Enter)</source>
   <translation>选择文件，写入模型并在那里测量 (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Choose a folder for new runs; runs that exist stay where they are</source>
   <translation>为新的运行选择文件夹；已有的运行保持原位</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>Choose a run in the table, or several to compare them.</source>
   <translation>请在表中选择一个运行，或选择多个进行比较。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>Choose data</source>
   <translation>选择数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>Choose runs to see their curves here.</source>
   <translation>选择运行后，其曲线会显示在这里。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>Choose the columns and the split</source>
   <translation>选择列和划分方式</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Choose where runs are kept</source>
   <translation>选择运行的保存位置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Circle</source>
   <translation>圆形</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Class name</source>
   <translation>类名</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/class_balance.py" />
   <source>Class “{0}” has {1} of {2} rows ({3:.2g} %); class weights let it count, and balanced accuracy shows whether it is learned.</source>
   <translation>类别“{0}”占 {2} 行中的 {1} 行（{3:.2g} %）；类别权重可让它发挥作用，平衡准确率可显示它是否被学会。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/class_balance.py" />
   <source>Class “{0}” has {1} of {2} rows ({3:.2g} %); each class weighs the same in training.</source>
   <translation>类别“{0}”占 {2} 行中的 {1} 行（{3:.2g} %）；训练中各类别的权重相同。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Clear List</source>
   <translation>清除列表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Click a leg or a bond and type a number: its dimension</source>
   <translation>单击一条腿或键并输入数字：即其维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Click on anything to learn what it is, with a link to its page of the manual</source>
   <translation>单击任意对象即可了解它是什么，并附有手册相应页面的链接</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Click on the bond and type 8: it becomes thicker, and the savings follow.</source>
   <translation>单击该键并输入 8：它会变粗，节省情况随之变化。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Click on the bond and type a number of at most 4.</source>
   <translation>单击该键，并输入不大于 4 的数字。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Click on the line of its leg, type 32 and press Enter: its dimension.</source>
   <translation>单击其腿的线条，输入 32 并按 Enter：即其维数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Clip norm</source>
   <translation>裁剪范数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Close (Esc)</source>
   <translation>关闭 (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Close Window</source>
   <translation>关闭窗口</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Close this dialogue (Esc)</source>
   <translation>关闭此对话框 (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/dock_title.py" />
   <source>Close this panel</source>
   <translation>关闭此面板</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Close without a network (Esc)</source>
   <translation>关闭，不导入网络 (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Close without a picture (Esc)</source>
   <translation>关闭，不导出图片 (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Close; every change holds already (Esc)</source>
   <translation>关闭；所有更改均已生效 (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Close; the program continues (Esc)</source>
   <translation>关闭；程序继续运行 (Esc)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Clothes</source>
   <translation>服装</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Clothes, found by a search</source>
   <translation>服装，由搜索找到</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Clothes, four cores</source>
   <translation>服装，四个核张量</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Clothes, thin convolutions</source>
   <translation>服装，细卷积</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Code of the network</source>
   <translation>网络的代码</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Colour of the core</source>
   <translation>核张量的颜色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Column</source>
   <translation>列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>Column “{0}” has {1} such as {2}, no date, taken as missing.</source>
   <translation>列“{0}”有 {1}不是日期（例如 {2}），视为缺失。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>Column “{0}” has {1} such as {2}, no number, taken as missing.</source>
   <translation>列“{0}”有 {1}不是数（例如 {2}），视为缺失。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>Column “{0}” has {1} texts, of which the 100 most frequent are used.</source>
   <translation>列“{0}”有 {1} 个文本，使用其中最常见的 100 个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/survey.py" />
   <source>Column “{0}” holds dates in two forms such as {1} and {2}, which are read as texts; write all of them in one form.</source>
   <translation>列“{0}”中有两种形式的日期，例如 {1} 和 {2}，被读作文本；请统一写成一种形式。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/survey.py" />
   <source>Column “{0}” holds dates such as {1}, which are read with the month first.</source>
   <translation>列“{0}”中有 {1} 这样的日期，按月份在前读取。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>Column “{0}” holds infinite numbers, which are taken as missing.</source>
   <translation>列“{0}”中有无穷大，视为缺失。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/typed_table.py" />
   <source>Column “{0}” holds lists or records, and is left out.</source>
   <translation>列“{0}”中是列表或记录，已略去。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/survey.py" />
   <source>Column “{0}” holds pairs of numbers such as {1}, which are read as texts; write each number into a column of its own.</source>
   <translation>列“{0}”中有 {1} 这样的数对，被读作文本；请把每个数写在单独的列中。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>Column “{0}” is learned; {1}.</source>
   <translation>学习列“{0}”；{1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>Column “{0}” is left out: {1}.</source>
   <translation>略去列“{0}”：{1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Columns of the grid.</source>
   <translation>网格的列数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Columns of the table</source>
   <translation>表格的列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Command Palette…</source>
   <translation>命令面板…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command_palette.py" />
   <source>Command palette</source>
   <translation>命令面板</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>Compared with its dense twin: {0}, {1}.</source>
   <translation>与稠密对照相比：{0}，{1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Comparing ways to contract: {} s</source>
   <translation>正在比较收缩方案：{} s</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Comparing with Keras and with the dense twin</source>
   <translation>正在与 Keras 和稠密对照比较</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Compress</source>
   <translation>压缩</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Compressed</source>
   <translation>压缩后</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Compressed to</source>
   <translation>压缩为</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Compression</source>
   <translation>压缩比</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Compress…</source>
   <translation>压缩…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Concatenate</source>
   <translation>拼接</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Confusion</source>
   <translation>混淆矩阵</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Confusion of the dense twin</source>
   <translation>稠密对照的混淆矩阵</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Confusion of the network</source>
   <translation>网络的混淆矩阵</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>Constant</source>
   <translation>恒定</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>Contents</source>
   <translation>目录</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Continue without this step</source>
   <translation>跳过此步继续</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Continues.</source>
   <translation>仍在进行。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Contract</source>
   <translation>收窄</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Contraction</source>
   <translation>收缩</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Convolution</source>
   <translation>卷积</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Copy Details</source>
   <translation>复制详细信息</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Copy Tensor</source>
   <translation>复制张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Copy all of the code</source>
   <translation>复制全部代码</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Copy as Picture</source>
   <translation>复制为图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Copy tensor</source>
   <translation>复制张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Copy tensor {0} ({1}): joins its legs to one index; no parameters.</source>
   <translation>复制张量 {0}（{1}）：把它的各条腿连成同一个指标；没有参数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Copy tensor {0}: {1}</source>
   <translation>复制张量 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Copy the selection, or the whole drawing, as a picture for texts and slides</source>
   <translation>将选择的部分或整张图复制为图片，供文档和幻灯片使用</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Copy the versions of all parts, for a report</source>
   <translation>复制所有组件的版本，用于报告</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Copy what went wrong, for a report</source>
   <translation>复制故障信息，用于报告</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Core</source>
   <translation>核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Core {0} ({1}): {2} parameters.</source>
   <translation>核张量 {0}（{1}）：{2} 个参数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Core {0}: {1}, {2} parameter</source>
   <translation>核张量 {0}：{1}，{2} 个参数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Core {0}: {1}, {2} parameters</source>
   <translation>核张量 {0}：{1}，{2} 个参数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Core, bond, input, output legs and copy tensor: how they are drawn and what they mean</source>
   <translation>核张量、键、输入、输出腿和复制张量：如何绘制，有何含义</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>Cores</source>
   <translation>核张量</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Cores in rows and columns, each bonded to its neighbours, for data that lies on a grid, such as images.</source>
   <translation>按行列排列的核张量，各与相邻者用键连接，适合位于网格上的数据，例如图像。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Cores joined in pairs up to a root, so that any two legs are only a few bonds apart.</source>
   <translation>核张量两两连接直到根部，任意两条腿之间只隔几条键。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Cores: {0}; parameters: {1}; takes {2} numbers and gives {3}.</source>
   <translation>核张量：{0}；参数：{1}；接收 {2} 个数值，输出 {3} 个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>Cosine</source>
   <translation>余弦</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Costs more than the {0}: {1}</source>
   <translation>开销大于{0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Count Again</source>
   <translation>重新计算</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Count savings for the batch size of the experiment</source>
   <translation>按实验的批次大小计算节省</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Count the layer that is drawn, or the whole model</source>
   <translation>计算所绘制的层，或整个模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Count what the drawing saves</source>
   <translation>计算此图的节省情况</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/analysis.py" />
   <source>Counting was stopped.</source>
   <translation>计算已停止。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Counting…</source>
   <translation>正在计算…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>Curves</source>
   <translation>曲线</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Cut</source>
   <translation>剪切</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Cut it</source>
   <translation>剪断键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Cut the bond of the trained cores down to what they use</source>
   <translation>将已训练核张量的键截断到实际使用的程度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull_off.py" />
   <source>Cut {0} from {1}</source>
   <translation>将 {0} 从 {1} 断开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Data ({0})</source>
   <translation>数据 ({0})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Data for the Compression</source>
   <translation>用于压缩的数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/examples_box.py" />
   <source>Data to Compare With</source>
   <translation>用于比较的数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Data, experiment, curves and runs</source>
   <translation>数据、实验、曲线和运行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Decay epochs</source>
   <translation>衰减轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Decay rate</source>
   <translation>衰减率</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Decimal separator</source>
   <translation>小数点符号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/surface_page.py" />
   <source>Decision surface of the dense twin</source>
   <translation>稠密对照的决策面</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/surface_page.py" />
   <source>Decision surface of the network</source>
   <translation>网络的决策面</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete bond</source>
   <translation>删除键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Delete note</source>
   <translation>删除注释</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete the folders of the selected runs</source>
   <translation>删除所选运行的文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete the run “{0}”?</source>
   <translation>删除运行“{0}”？</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete {0}</source>
   <translation>删除 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete {0} runs?</source>
   <translation>删除 {0} 次运行？</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/deleting.py" />
   <source>Delete {0}.{1}</source>
   <translation>删除 {0}.{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Delete…</source>
   <translation>删除…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dense</source>
   <translation>稠密</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Dense Again</source>
   <translation>恢复为稠密层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>Dense twin</source>
   <translation>稠密对照</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Designs (*.tnd)</source>
   <translation>设计 (*.tnd)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Designs and trained models (*.tnd *.svg *.keras *.h5 *.hdf5);;All files (*)</source>
   <translation>设计和已训练模型 (*.tnd *.svg *.keras *.h5 *.hdf5);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Details</source>
   <translation>详细信息</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Diamond</source>
   <translation>菱形</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Difference</source>
   <translation>差异</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Digits by a MERA</source>
   <translation>用 MERA 识别数字</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Digits on a grid</source>
   <translation>网格上的数字</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Digits row by row</source>
   <translation>逐行读取数字</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Digits, found by a search</source>
   <translation>数字，由搜索找到</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Digits, trained</source>
   <translation>手写数字，已训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Dilation</source>
   <translation>膨胀率</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Dim</source>
   <translation>维数</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dimension</source>
   <translation>维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Dimension of all legs</source>
   <translation>所有腿的维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Dimension of all selected bonds and legs</source>
   <translation>所有选中的键和腿的维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Dimension of the bond</source>
   <translation>键的维数</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dimension of the bond between the two cores: the rank.</source>
   <translation>两个核张量之间的键维数，即秩。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dimension of the copy tensor: how many outer products are summed.</source>
   <translation>复制张量的维数：求和的外积个数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dimension of the input sites: one for all, or one for each.</source>
   <translation>输入位点的维数：所有位点共用一个，或每个一个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Dimension of the leg</source>
   <translation>腿的维数</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dimension of the local feature map: one for all sites, or one for each.</source>
   <translation>局部特征映射的维数：所有位点共用一个，或每个一个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>Dimension of {0}</source>
   <translation>{0} 的维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Dimension to truncate to</source>
   <translation>截断到的维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Disentanglers and isometries on eight sites, kept isometric while they train.</source>
   <translation>八个位点上的解纠缠张量和等距张量，训练时保持等距。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Distribute</source>
   <translation>分布</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Distribute across</source>
   <translation>横向分布</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Distribute down</source>
   <translation>向下分布</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Do Not Vary Bond in Search</source>
   <translation>搜索时不改变键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Do not fit networks</source>
   <translation>不拟合网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_dialogue.py" />
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/guide.py" />
   <source>Done. That is right.</source>
   <translation>完成，做对了。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Don’t Fit</source>
   <translation>不拟合</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Don’t Save</source>
   <translation>不保存</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dot</source>
   <translation>点积</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Double click</source>
   <translation>双击</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Double click a number</source>
   <translation>双击数字</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Double-click on the paper above it, in two places: two cores, the tensors that are trained.</source>
   <translation>在其上方的空白处双击两个位置：得到两个核张量，即参与训练的张量。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Double-click the paper, or press C, to place a core: a tensor that is trained</source>
   <translation>双击空白处或按 C，放置核张量：参与训练的张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Double-click to type over it.</source>
   <translation>双击可直接改写。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Down</source>
   <translation>向下</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag a bond away</source>
   <translation>拖开键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>Drag an output to another place, or press Alt with Up or Down</source>
   <translation>将输出拖到其他位置，或按 Alt 加向上或向下键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag from a rim</source>
   <translation>从边缘拖出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Drag from the rim of a core outward to empty paper, or press L: an open leg is an output</source>
   <translation>从核张量的边缘向外拖到空白处，或按 L：开放腿即为输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Drag from the rim of a core, or of the input, on to another core to bond them; B does it by keys</source>
   <translation>从核张量或输入的边缘拖到另一个核张量，用键连接它们；也可用 B 键通过键盘完成</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag from the rim of one core on to the other: a bond of dimension 2.</source>
   <translation>从一个核张量的边缘拖到另一个：得到一条维数为 2 的键。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag from the upper rim of the input on to the other core.</source>
   <translation>从输入的上边缘拖到另一个核张量。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/templates_panel.py" />
   <source>Drag it onto the canvas; a double click asks for its numbers first.</source>
   <translation>拖到画布上；双击则先询问其数值。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag it to another leg or tensor to bond it, or to where it should point; type a number to set it.</source>
   <translation>拖到另一条腿或张量上可用键连接，拖到别处可改变指向；输入数字可设置维数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag leg to leg</source>
   <translation>从腿拖到腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Drag on paper</source>
   <translation>在空白处拖动</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag outward to grow a leg.</source>
   <translation>向外拖可引出一条腿。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag the end off to cut the bond, or on to another leg or tensor.</source>
   <translation>拖开一端可断开键，也可拖到另一条腿或张量上。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Drag the ring at the end of the input’s leg on to a core to bond them; B does it by keys</source>
   <translation>将输入的腿末端的圆环拖到核张量上，用键连接它们；也可用 B 键通过键盘完成</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag the ring at the end of the input’s leg on to a core.</source>
   <translation>将输入的腿末端的圆环拖到一个核张量上。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to make the bar wider.</source>
   <translation>拖动可加宽此条。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to move it, its rim to grow a leg; double-click to rename it.</source>
   <translation>拖动可移动，从边缘拖出可引出腿；双击可重命名。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to move it; double-click to write.</source>
   <translation>拖动可移动；双击可书写。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Drag to resize the frame.</source>
   <translation>拖动可调整框的大小。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/bond_slider.py" />
   <source>Drag to see what each dimension would save; let go to keep it</source>
   <translation>拖动可查看各个维数能节省多少；松开即采用</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Drag upward from the rim of each core to empty paper: open legs are the output.</source>
   <translation>从每个核张量的边缘向上拖到空白处：开放腿即为输出。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Draw It for Me</source>
   <translation>替我绘制</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Draw a core and join it to an input to see what a network saves against a dense layer.</source>
   <translation>绘制一个核张量并将其连接到输入，即可查看网络相对于稠密层的节省情况。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Draw a network from a template, replacing the drawing or beside it</source>
   <translation>用模板绘制网络，取代现有的图或放在旁边</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Draw a network to see how it is contracted.</source>
   <translation>绘制网络后，可查看它如何收缩。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Draw a network to see its code.</source>
   <translation>绘制网络后，可查看其代码。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>Draw a network: it becomes a layer</source>
   <translation>绘制网络：它会成为一个层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Draw a tensor network, see what it saves, train it and export it as a Keras layer.</source>
   <translation>绘制张量网络，查看节省情况，训练它，并导出为 Keras 层。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Draw the blog’s network, break it and mend it, train it and take it away: five minutes</source>
   <translation>绘制博客中的网络，弄断并修复它，训练它并带走：五分钟</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Draw the first network yourself, in five minutes</source>
   <translation>用五分钟亲手绘制第一个网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/guide.py" />
   <source>Draw the network</source>
   <translation>绘制网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Draw the network instead of what is there, or beside it</source>
   <translation>绘制网络，取代现有内容或放在旁边</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>Draw the network of this layer</source>
   <translation>绘制此层的网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Draw the whole network; Ctrl+Z takes it back</source>
   <translation>绘制整个网络；按 Ctrl+Z 可撤销</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Drawing Tools</source>
   <translation>绘图工具</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/tool_column.py" />
   <source>Drawing tools</source>
   <translation>绘图工具</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Drawn by hand</source>
   <translation>手绘</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Draws a network of a family on the canvas</source>
   <translation>在画布上绘制某一网络族的网络</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Duplicate</source>
   <translation>创建副本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>During a drag; holding Alt reverses this setting</source>
   <translation>拖动时生效；按住 Alt 可临时反转此设置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Each bond (1 removes it)</source>
   <translation>每条键（1 表示移除）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Each class weighs the same</source>
   <translation>各类别权重相同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/choices_plot.py" />
   <source>Each line is a trained design, and shows its choices and figures on vertical axes; the percentages show how much a choice decides whether a design is among the best; click a line to open its design</source>
   <translation>每条线是一个训练过的设计，在竖直的轴上显示其选择和数值；百分比表示某项选择在多大程度上决定一个设计是否属于最佳；单击一条线可打开其设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Each opens as a design of your own; the example does not change.</source>
   <translation>每个示例都会作为您自己的设计打开；示例本身不变。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/front_plot.py" />
   <source>Each point is a trained design; the line joins those that no other one beats, and the star marks the one that Open Best opens; crosses below the points are designs whose training failed; click a point to open its design</source>
   <translation>每个点是一个训练过的设计；连线连接没有被其他设计超过的点，星号标出“打开最佳设计”所打开的设计；各点下方的叉号是训练失败的设计；单击一个点可打开其设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>Each training is kept here as a run: its curves, its figures and its weights, to be compared</source>
   <translation>每次训练都作为一次运行保存在这里：包括曲线、各项结果和权重，可与其他运行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>Earlier</source>
   <translation>提前</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Earlier Output</source>
   <translation>输出提前</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Earlier Version 1</source>
   <translation>更早的版本 1</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Earlier Version 2</source>
   <translation>更早的版本 2</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Earlier Version 3</source>
   <translation>更早的版本 3</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Early stopping</source>
   <translation>早停</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Early stopping patience (epochs)</source>
   <translation>早停耐心（轮）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Edit Input…</source>
   <translation>编辑输入…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Edit Layer…</source>
   <translation>编辑层…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Edit note</source>
   <translation>编辑注释</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Edit {0}</source>
   <translation>编辑 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Edit…</source>
   <translation>编辑…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Embedding</source>
   <translation>嵌入</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Embedding (CP)</source>
   <translation>嵌入（CP）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Embedding (Tucker)</source>
   <translation>嵌入（Tucker）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Embedding (tensor train)</source>
   <translation>嵌入（张量列）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Empty Design</source>
   <translation>空设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Empty Network</source>
   <translation>空网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Encoding</source>
   <translation>编码</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>End by Force</source>
   <translation>强制结束</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>End with {0}</source>
   <translation>以 {0} 结尾</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Epoch {0} of {1}</source>
   <translation>第 {0} 轮，共 {1} 轮</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Epoch {0} of {1}, {2} % done</source>
   <translation>第 {0} 轮，共 {1} 轮，已完成 {2} %</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Epochs</source>
   <translation>轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Epochs from trained cores</source>
   <translation>从已训练核张量开始的轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Epochs of tuning</source>
   <translation>微调轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Equation</source>
   <translation>方程</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Error</source>
   <translation>错误</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Errors</source>
   <translation>误差</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>Errors against parameters</source>
   <translation>误差与参数量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Estimates of the network</source>
   <translation>网络的预测值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Estimates of the twin</source>
   <translation>稠密对照的预测值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Every step; a click goes back to it, or forward</source>
   <translation>所有步骤；单击可回到或前进到该步</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>Example</source>
   <translation>样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Examples</source>
   <translation>示例</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>Examples trained on in each second</source>
   <translation>每秒训练的样本数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Examples/s</source>
   <translation>样本/秒</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Examples…</source>
   <translation>示例…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Exercises</source>
   <translation>练习</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Expand</source>
   <translation>扩展</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>Exponential</source>
   <translation>指数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/exporting.py" />
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Export Model</source>
   <translation>导出模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Export Model…</source>
   <translation>导出模型…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Export Picture</source>
   <translation>导出图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Export Picture…</source>
   <translation>导出图片…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/curves.py" />
   <source>Export the plot as PNG, SVG or CSV</source>
   <translation>将图表导出为 PNG、SVG 或 CSV</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>F1: the harmonic mean of precision and recall</source>
   <translation>F1：精确率与召回率的调和平均</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>FLOPs</source>
   <translation>FLOPs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>FLOPs per example</source>
   <translation>每个样本的 FLOPs</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of all heads together, one for each core.</source>
   <translation>所有头合计的因数，每个核张量一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the features, one for each core.</source>
   <translation>特征数的因数，每个核张量一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the features, one for each output leg.</source>
   <translation>特征数的因数，每条输出腿一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the hidden width, one for each core.</source>
   <translation>隐藏宽度的因数，每个核张量一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the input width, one for each input leg.</source>
   <translation>输入宽度的因数，每条输入腿一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the output width, one for each output leg.</source>
   <translation>输出宽度的因数，每条输出腿一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the units, one for each core.</source>
   <translation>单元数的因数，每个核张量一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the units; the gates multiply the first.</source>
   <translation>单元数的因数；门数乘在第一个上。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the vocabulary; their product may be larger.</source>
   <translation>词表大小的因数；它们的乘积可以更大。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Factors of the width, one for each core.</source>
   <translation>宽度的因数，每个核张量一个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Failed.</source>
   <translation>失败。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Failed: {0}.</source>
   <translation>失败：{0}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Families</source>
   <translation>网络族</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Family</source>
   <translation>网络族</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Features</source>
   <translation>特征</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Features at each place of the sequence.</source>
   <translation>序列每个位置的特征数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Features between the two matrices.</source>
   <translation>两个矩阵之间的特征数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Features of the result at each place.</source>
   <translation>结果在每个位置的特征数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Fill the background; without it, the background is transparent</source>
   <translation>填充背景；不勾选则背景透明</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Filters</source>
   <translation>滤波器</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Filters of the convolution: the rank of the kernel from patches to channels.</source>
   <translation>卷积的滤波器数：从图块到通道的卷积核的秩。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Find a core, a leg or a layer by its name</source>
   <translation>按名称查找核张量、腿或层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Find any command by a few letters of its name</source>
   <translation>输入名称中的几个字母即可查找任意命令</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Find layers by name, kind or network</source>
   <translation>按名称、类型或网络查找层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Find the sections that have all words (Ctrl+F)</source>
   <translation>查找包含所有词的章节 (Ctrl+F)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Find…</source>
   <translation>查找…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>First row</source>
   <translation>首行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Fit Drawing</source>
   <translation>适合整图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Fit Input Width</source>
   <translation>适配输入宽度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Fit Networks</source>
   <translation>拟合网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Fit Selection</source>
   <translation>适合选择</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Fit networks</source>
   <translation>拟合网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Fit the drawing into the window</source>
   <translation>缩放图以适应窗口</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Fit the input width of {0}</source>
   <translation>适配 {0} 的输入宽度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Fit the model to {0}</source>
   <translation>使模型适配 {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Flatten</source>
   <translation>展平</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Floating-point operations of one forward pass, for one example</source>
   <translation>对一个样本做一次前向传播的浮点运算次数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/new_folder.py" />
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Folder of pictures…</source>
   <translation>图片文件夹…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Folder with a Folder of Pictures for Each Class</source>
   <translation>每个类别各有一个图片文件夹的文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Folds</source>
   <translation>折数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>For example</source>
   <translation>示例</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>For how many epochs the learning rate first rises from 0; 0 for no warm-up</source>
   <translation>学习率先从 0 上升的轮数；0 表示不预热</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>For how many examples operations, memory and time are counted</source>
   <translation>按多少个样本计算运算量、内存和时间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>For weights, gradients and the moments of Adam while training</source>
   <translation>训练时权重、梯度和 Adam 矩所占的内存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Forward (Alt+Right)</source>
   <translation>前进 (Alt+Right)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/blobs.py" />
   <source>Four clouds of 20 points each in the plane; opposite clouds have the same label, +1 or -1.</source>
   <translation>平面上的四团点，每团 20 个点；相对的两团有相同的标签，+1 或 -1。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>Frame</source>
   <translation>框</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Frame Around Selection</source>
   <translation>为选择加框</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>From the weights: their error is kept small. With examples the model keeps more.</source>
   <translation>依据权重：使权重的误差保持较小。若有样本，模型能保留得更多。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>From what the layers see in {0} examples; evaluated on {1} others.</source>
   <translation>依据各层在 {0} 个样本上的所见；在另外 {1} 个样本上评估。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>From what the layers see: x, or x and y, or x_train, y_train, x_val and y_val.</source>
   <translation>依据各层的所见：x，或 x 和 y，或 x_train、y_train、x_val 和 y_val。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Full Tucker convolution</source>
   <translation>完全 Tucker 卷积</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU</source>
   <translation>GRU</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU (tensor ring)</source>
   <translation>GRU（张量环）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU (tensor train for each gate)</source>
   <translation>GRU（每个门一个张量列）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU (tensor train)</source>
   <translation>GRU（张量列）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU (two tensor trains for each gate)</source>
   <translation>GRU（每个门两个张量列）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>GRU (two tensor trains)</source>
   <translation>GRU（两个张量列）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>GRU layer</source>
   <translation>GRU 层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/blobs.py" />
   <source>Generated by the recipe of the TensorFlow blog, 12 February 2020.</source>
   <translation>按 TensorFlow 博客 2020 年 2 月 12 日的方法生成。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/moons.py" />
   <source>Generated by tndesigner.</source>
   <translation>由 tndesigner 生成。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Give a name</source>
   <translation>请输入名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Give a whole number, 1 or more</source>
   <translation>请输入整数，不小于 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Give both ends of the bond this dimension</source>
   <translation>将键的两端都设为此维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Given {0} over right ones</source>
   <translation>{0}：预测值与真实值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Gives</source>
   <translation>输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>Gives {0}</source>
   <translation>输出 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Gives {0}: numbers cut off: {1}.</source>
   <translation>输出 {0}：截去的数值个数：{1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Go to the Layers</source>
   <translation>转到层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Go to this panel; if it is already in front, close it</source>
   <translation>转到此面板；若已在最前，则关闭</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Go to {0}, layer {1}</source>
   <translation>转到 {0}，第 {1} 层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Goal</source>
   <translation>目标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Goals</source>
   <translation>目标</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's Conv2DMPO</source>
   <translation>Google 的 Conv2DMPO</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's DenseCondenser</source>
   <translation>Google 的 DenseCondenser</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's DenseDecomp</source>
   <translation>Google 的 DenseDecomp</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's DenseEntangler</source>
   <translation>Google 的 DenseEntangler</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's DenseExpander</source>
   <translation>Google 的 DenseExpander</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Google's DenseMPO</source>
   <translation>Google 的 DenseMPO</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Gradients are scaled down if their norm, over all weights, is larger than this</source>
   <translation>若梯度在所有权重上的范数大于此值，则将梯度按比例缩小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Green</source>
   <translation>绿色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Grey</source>
   <translation>灰色</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grid (PEPS)</source>
   <translation>网格（PEPS）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Group the selection with a frame; moving the frame moves the group</source>
   <translation>用框将选择编组；移动框即移动整组</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grouped convolution</source>
   <translation>分组卷积</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Groups</source>
   <translation>组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Grow a leg</source>
   <translation>引出一条腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Grow a leg of dimension 2</source>
   <translation>引出一条维数为 2 的腿</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grow a leg that points down</source>
   <translation>引出一条向下的腿</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grow a leg that points left</source>
   <translation>引出一条向左的腿</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grow a leg that points right</source>
   <translation>引出一条向右的腿</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Grow a leg that points up</source>
   <translation>引出一条向上的腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Grow {0}.{1}</source>
   <translation>引出 {0}.{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Guided Tour</source>
   <translation>新手引导</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Handwritten digits</source>
   <translation>手写数字</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Heads</source>
   <translation>头</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Hidden</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/tool_column.py" />
   <source>Hide the drawing tools; View shows them again</source>
   <translation>隐藏绘图工具；可在“视图”菜单中重新显示</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>High Contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>History and trained weights are deleted from the disk.</source>
   <translation>历史记录和已训练的权重将从磁盘中删除。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Holds</source>
   <translation>内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>How</source>
   <translation>方式</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>How far the compression is</source>
   <translation>压缩的进度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>How far the export is</source>
   <translation>导出的进度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>How far the networks are from the trained layer: of its output, or else of its weights</source>
   <translation>网络与已训练层的差距：以输出衡量，若无法得知则以权重衡量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>How far weights move in each step</source>
   <translation>每一步中权重移动的幅度</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>How many Tucker terms are summed.</source>
   <translation>求和的 Tucker 项数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>How many designs are trained at most</source>
   <translation>最多训练多少个设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>How many directions of the bond are kept, the strongest first</source>
   <translation>保留键的多少个方向，从最强的开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>How many epochs of the run are done</source>
   <translation>运行已完成的轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>How many examples each step sees</source>
   <translation>每一步所见的样本数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>How many features there are, as the product of the factors below</source>
   <translation>特征数，即下方各因数的乘积</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>How many seeds each design is trained with; the means are compared</source>
   <translation>每个设计用多少个种子训练；比较的是均值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>How many times fewer numbers, without biases, the networks have than dense ones</source>
   <translation>不计偏置，网络的数值个数比稠密层减少多少倍</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>How many values the index of the leg has</source>
   <translation>腿的指标有多少个取值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>How much error each network makes, by its number of parameters</source>
   <translation>每个网络在不同参数量下的误差</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>How much the bond can carry: larger bonds can express more, and cost more</source>
   <translation>键能承载的信息量：键越大表达能力越强，开销也越大</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>How often all examples are seen</source>
   <translation>所有样本被遍历的次数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>How small</source>
   <translation>压缩程度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>How the core is drawn; it changes nothing else</source>
   <translation>核张量的绘制方式；不影响其他任何内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>How the learning rate changes during training</source>
   <translation>学习率在训练期间如何变化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>How the letters of the file are written</source>
   <translation>文件中文字的编码方式</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>How to Read a Drawing</source>
   <translation>如何看懂图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>How weights are stored: float16 halves them, int8 also computes with whole numbers</source>
   <translation>权重的存储方式：float16 使其减半，int8 还会用整数计算</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>How well the network tells each class from the rest</source>
   <translation>网络将各类别与其余类别区分开的能力</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Import Network…</source>
   <translation>导入网络…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>In</source>
   <translation>所在张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>In each step, weights shrink by this times the learning rate</source>
   <translation>每一步中，权重按此值乘以学习率收缩</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>In steps</source>
   <translation>阶梯</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>Index</source>
   <translation>指标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Indigo</source>
   <translation>靛蓝</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Inference of {0} examples on {1}: {2}, dense twin {3}</source>
   <translation>在 {1} 上对 {0} 个样本推理：{2}，稠密对照 {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Initial</source>
   <translation>初始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Input</source>
   <translation>输入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Input legs</source>
   <translation>输入腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Input of the model</source>
   <translation>模型的输入</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Input width.</source>
   <translation>输入宽度。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Input {0} ({1}): the data, {2} numbers an example.</source>
   <translation>输入 {0}（{1}）：数据，每个样本 {2} 个数值。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Input {0}: {1}</source>
   <translation>输入 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Insert</source>
   <translation>插入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Insert Template</source>
   <translation>插入模板</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Insert/Leg towards</source>
   <translation>插入/腿的方向</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Inspector</source>
   <translation>检查器</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>Into how many factors each width is split, with a core for each</source>
   <translation>每个宽度拆成多少个因数，每个因数对应一个核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>Isometric cores</source>
   <translation>等距核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Isometries</source>
   <translation>等距张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>It failed in {0}. Everything else continues, and what was drawn is kept.</source>
   <translation>故障位置：{0}。其余部分照常工作，所绘内容均已保留。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>It is in a loop, so this is measured at its two cores alone.</source>
   <translation>它处于环路中，因此仅在其两个核张量处测量。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>It is lost if you do not save its folder.</source>
   <translation>如果不保存其文件夹，它将丢失。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>It lost more than a point of accuracy; try a larger bond.</source>
   <translation>准确率下降超过一个百分点；请尝试更大的键。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>It must be above 0, for example 0.001</source>
   <translation>必须大于 0，例如 0.001</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>It must be above 0, for example 1</source>
   <translation>必须大于 0，例如 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>It must be at least 0, for example 0.004</source>
   <translation>必须不小于 0，例如 0.004</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>It must be between 0 and 1, for example 0.5</source>
   <translation>必须介于 0 和 1 之间，例如 0.5</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its bond_dim: one for all bonds, or one for each from left to right.</source>
   <translation>它的 bond_dim：所有键共用一个，或从左到右每条键一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its decomp_size: the dimension between them.</source>
   <translation>它的 decomp_size：两者之间的维数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its exp_base: what one core divides the width by; one for all, or one for each.</source>
   <translation>它的 exp_base：每个核张量将宽度除以多少；共用一个，或每个一个。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its exp_base: what one core multiplies the width by; one for all, or one for each.</source>
   <translation>它的 exp_base：每个核张量将宽度乘以多少；共用一个，或每个一个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Its gradient is {0} of its size.</source>
   <translation>其梯度为自身大小的 {0}。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its num_levels: how often the staircase is repeated.</source>
   <translation>它的 num_levels：阶梯重复的次数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Its num_nodes: the number of cores.</source>
   <translation>它的 num_nodes：核张量的个数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull_off.py" />
   <source>Join</source>
   <translation>连接</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Join them with a bond</source>
   <translation>用键连接两者</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull.py" />
   <source>Join {0} to {1}</source>
   <translation>连接 {0} 与 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Joined to</source>
   <translation>连接到</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Joins</source>
   <translation>合并</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Keep Compressing</source>
   <translation>继续压缩</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>Keep Training</source>
   <translation>继续训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Keep best weights</source>
   <translation>保留最佳权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Keep its place</source>
   <translation>固定位置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Keep runs in the folder that tndesigner uses by itself</source>
   <translation>将运行保存在 tndesigner 默认使用的文件夹中</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Keep the data that were used before (Esc)</source>
   <translation>保留先前使用的数据 (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>Keep the first place</source>
   <translation>保留第一个位置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Keep the weights of the epoch with the smallest validation loss</source>
   <translation>保留验证损失最小的那一轮的权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Keep unsaved changes against a crash</source>
   <translation>保留未保存的更改以防崩溃</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Kept</source>
   <translation>保留层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Keras models of ordinary layers, ready to be compressed.</source>
   <translation>由普通层组成的 Keras 模型，可直接压缩。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel</source>
   <translation>卷积核</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel candidate</source>
   <translation>输入权重：候选</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel cell</source>
   <translation>输入权重：细胞</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel forget</source>
   <translation>输入权重：遗忘</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel input</source>
   <translation>输入权重：输入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel output</source>
   <translation>输入权重：输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel ranks</source>
   <translation>卷积核的秩</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel reset</source>
   <translation>输入权重：重置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel size</source>
   <translation>卷积核大小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Kernel update</source>
   <translation>输入权重：更新</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Key</source>
   <translation>Key</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Keyboard Shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM</source>
   <translation>LSTM</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM (tensor ring)</source>
   <translation>LSTM（张量环）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM (tensor train for each gate)</source>
   <translation>LSTM（每个门一个张量列）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM (tensor train)</source>
   <translation>LSTM（张量列）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM (two tensor trains for each gate)</source>
   <translation>LSTM（每个门两个张量列）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>LSTM (two tensor trains)</source>
   <translation>LSTM（两个张量列）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>LSTM layer</source>
   <translation>LSTM 层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Later</source>
   <translation>延后</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Later Output</source>
   <translation>输出延后</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Lay Out Automatically</source>
   <translation>自动布局</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/laying_out.py" />
   <source>Lay out</source>
   <translation>布局</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Layer</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Layer by layer, cores untangle neighbours and then join them in pairs, up to one core at the top.</source>
   <translation>核张量逐层解开相邻者的纠缠，再两两连接，直到顶端的一个核张量。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Layer name</source>
   <translation>层名</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Layer normalization</source>
   <translation>层归一化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Layer {0}</source>
   <translation>第 {0} 层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Layers</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_table.py" />
   <source>Layers of the model</source>
   <translation>模型的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_view.py" />
   <source>Layers to compress</source>
   <translation>要压缩的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Learn it, learn from it, or leave it out</source>
   <translation>作为学习目标、作为特征，或不使用</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Leave everything as it was (Esc)</source>
   <translation>全部保持原样 (Esc)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Leave; Help brings it back at this step</source>
   <translation>退出；可从“帮助”菜单回到此步</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Left</source>
   <translation>向左</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Leg</source>
   <translation>腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>Leg {0}: dimension {1}</source>
   <translation>腿 {0}：维数 {1}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Legs of the central core: one for all, or one for each input, then each output.</source>
   <translation>中央核张量的腿：共用一个数，或每个输入一个，然后每个输出一个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Legs, in the order of the axes</source>
   <translation>各条腿，按轴的顺序</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Length of the sequence.</source>
   <translation>序列的长度。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Length of the state.</source>
   <translation>状态的长度。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Length of the vector for each token.</source>
   <translation>每个词元的向量长度。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Less</source>
   <translation>收起</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Less motion</source>
   <translation>减少动态效果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Let a search try other dimensions for the selected bonds; 1 removes a bond</source>
   <translation>让搜索为所选的键尝试其他维数；1 会移除键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Let all layers start from random numbers</source>
   <translation>让所有层从随机数开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Let networks start from random numbers</source>
   <translation>让网络从随机数开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Let the input be {0}</source>
   <translation>将输入设为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Let training start from the weights of the trained model</source>
   <translation>让训练从已训练模型的权重开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Levels</source>
   <translation>层级</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Light or Dark</source>
   <translation>浅色或深色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Light, dark, white on black, or the same as the system</source>
   <translation>浅色、深色、黑底白字，或与系统相同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Limit bonds to {0}</source>
   <translation>将键维数限制为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Line numbers</source>
   <translation>行号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Lines and texts for the web and for drawing programs. tndesigner can open it as a design again.</source>
   <translation>由线条和文字组成，供网页和绘图程序使用。tndesigner 可将其重新作为设计打开。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Lines and texts on one page, for papers and slides.</source>
   <translation>由线条和文字组成的单页，供论文和幻灯片使用。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/layout.py" />
   <source>Lines that begin with # are skipped.</source>
   <translation>以 # 开头的行已跳过。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>List all layers again, without a search</source>
   <translation>重新列出所有层，不再搜索</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>List all layers, those that a network can replace, or the networks</source>
   <translation>列出所有层、可用网络取代的层，或网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/formats.py" />
   <source>LiteRT lacks operations of TensorFlow, such as the loop of a recurrent layer; write ONNX instead</source>
   <translation>LiteRT 缺少 TensorFlow 的某些运算，例如循环层的循环；请改写为 ONNX</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/doors.py" />
   <source>LiteRT needs the package ai-edge-litert: pip install ai-edge-litert</source>
   <translation>LiteRT 需要软件包 ai-edge-litert：pip install ai-edge-litert</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Locate Trained Model</source>
   <translation>定位已训练模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Locate Trained Model…</source>
   <translation>定位已训练模型…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/locating.py" />
   <source>Locate…</source>
   <translation>定位…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Lock or Unlock</source>
   <translation>锁定或解锁</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/curves.py" />
   <source>Logarithmic scale</source>
   <translation>对数刻度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/dialogue.py" />
   <source>Logged in {0}</source>
   <translation>已记录到 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Looking for the fastest way to contract it…</source>
   <translation>正在寻找最快的收缩方案…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Looking for what would save more: {} s</source>
   <translation>正在寻找更省的办法：{} s</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Lose at most</source>
   <translation>性能下降上限</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Low rank</source>
   <translation>低秩</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Low-rank convolution</source>
   <translation>低秩卷积</translation>
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
   <translation>MPS 分类器</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Made of</source>
   <translation>组件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Make Output Leg</source>
   <translation>设为输出腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Make a Bond Cheaper</source>
   <translation>让键更省</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>Make all open legs output legs</source>
   <translation>将所有开放腿设为输出腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/inputs.py" />
   <source>Make it an output leg</source>
   <translation>设为输出腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Make it the last output</source>
   <translation>设为最后一个输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Make the leg a part of the result, or take it out of the result</source>
   <translation>将此腿纳入结果，或从结果中移出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Make this bond at least four times smaller without losing a point of accuracy.</source>
   <translation>将这条键至少缩小到四分之一，且准确率下降不超过一个百分点。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/outputs.py" />
   <source>Make {0} an output leg</source>
   <translation>将 {0} 设为输出腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Make {0} dense again</source>
   <translation>将 {0} 恢复为稠密层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/outputs.py" />
   <source>Make {0} output {1}</source>
   <translation>将 {0} 设为输出 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Makes a compression repeatable</source>
   <translation>使压缩可以重现</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Makes a run repeatable: initial weights, order of examples</source>
   <translation>使运行可以重现：初始权重、样本顺序</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Manual</source>
   <translation>手册</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Many variants of the design, and the best of them</source>
   <translation>设计的众多变体，以及其中最好的</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Maps</source>
   <translation>映射</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Marked bonds</source>
   <translation>已标记的键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Mask zero</source>
   <translation>掩蔽零</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Max pooling</source>
   <translation>最大池化</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Maximum</source>
   <translation>最大值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/metrics.py" />
   <source>Mean absolute error</source>
   <translation>平均绝对误差</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Mean of a picture</source>
   <translation>图片均值</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Mean of a sequence</source>
   <translation>序列均值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>Mean of {0} runs: network {1}; dense twin {2}</source>
   <translation>{0} 次运行的均值：网络 {1}；稠密对照 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>Mean of {0} runs: {1}</source>
   <translation>{0} 次运行的均值：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>Measure on this machine</source>
   <translation>在本机上测量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>Measured in the runtime of the format, on one thread</source>
   <translation>在该格式的运行时中以单线程测得</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Mend a Network</source>
   <translation>修复网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Mend it: drag one of the two rings on to the other, or press Ctrl+Z.</source>
   <translation>修复它：将两个圆环中的一个拖到另一个上，或按 Ctrl+Z。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problem_row.py" />
   <source>Mend the problem in this way; it can be undone</source>
   <translation>以此方式修复问题；可撤销</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Merge cores in groups of {0}</source>
   <translation>每 {0} 个核张量合并为一个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Metric</source>
   <translation>评估指标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Middle</source>
   <translation>垂直居中</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Middle button, Space</source>
   <translation>鼠标中键、空格键</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Minimum</source>
   <translation>最小值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Mirror</source>
   <translation>镜像</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Mirror Left and Right</source>
   <translation>左右镜像</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Mirror Top and Bottom</source>
   <translation>上下镜像</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Missing values</source>
   <translation>缺失值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/precision.py" />
   <source>Mixed</source>
   <translation>混合</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Mixed precision computes in bfloat16 where the device may be faster in it</source>
   <translation>采用混合精度时，若设备以 bfloat16 计算可能更快，就使用它</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>Model ▸ Compress… replaces its layers by networks with fitted numbers.</source>
   <translation>“模型 ▸ 压缩…”可用拟合好数值的网络取代其中的层。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/whats_this.py" />
   <source>More in the manual</source>
   <translation>手册中的更多内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>More values to try, as NAME=VALUES with spaces between them</source>
   <translation>其他要尝试的取值，写成 NAME=VALUES，以空格分隔</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>More…</source>
   <translation>更多…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Most memory in use at once during a forward pass of the batch, parameters included</source>
   <translation>对一个批次做前向传播时同时占用的最大内存，含参数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/move.py" />
   <source>Move</source>
   <translation>移动</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Move Layer Left</source>
   <translation>左移层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Move Layer Right</source>
   <translation>右移层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Move Left</source>
   <translation>左移</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Move Right</source>
   <translation>右移</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Move all panels back to their original places</source>
   <translation>将所有面板移回原来的位置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Move leg {0}</source>
   <translation>移动腿 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Move the leg down: it becomes a later axis</source>
   <translation>下移此腿：成为更靠后的轴</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Move the leg up: it becomes an earlier axis</source>
   <translation>上移此腿：成为更靠前的轴</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Move the paper</source>
   <translation>移动画布</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Move things at once, without animation</source>
   <translation>直接移动，不使用动画</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Move {0}</source>
   <translation>移动 {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Multi-linear attention</source>
   <translation>多线性注意力</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Multiply</source>
   <translation>相乘</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>Name it {0}</source>
   <translation>命名为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Name of a core, a leg or a layer</source>
   <translation>核张量、腿或层的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Name of the copy tensor</source>
   <translation>复制张量的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Name of the core</source>
   <translation>核张量的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Name of the input</source>
   <translation>输入的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Name of the leg</source>
   <translation>腿的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Name of the network</source>
   <translation>网络的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>Name of the run</source>
   <translation>运行的名称</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Narrows a wide input: each core divides the width; the condenser of Google's TensorNetwork.</source>
   <translation>收窄宽的输入：每个核张量除以一个数；Google TensorNetwork 中的 Condenser。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network GRU</source>
   <translation>网络 GRU</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network LSTM</source>
   <translation>网络 LSTM</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network attention</source>
   <translation>网络注意力</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network convolution</source>
   <translation>网络卷积</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network embedding</source>
   <translation>网络嵌入</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network multilinear attention</source>
   <translation>网络多重线性注意力</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/layer_form.py" />
   <source>Network name</source>
   <translation>网络名称</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Network simple RNN</source>
   <translation>网络简单 RNN</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Network “{0}”</source>
   <translation>网络“{0}”</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Networks</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Networks from the literature, small enough to play with.</source>
   <translation>文献中的网络，规模小，便于动手尝试。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Networks from the literature, to be dragged onto the canvas</source>
   <translation>文献中的网络，可拖到画布上</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Networks in the place of the layers of a trained model</source>
   <translation>用网络取代已训练模型中的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Networks may replace the layers that are ticked</source>
   <translation>勾选的层可由网络取代</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Network…</source>
   <translation>网络…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>New</source>
   <translation>新建</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>New from Example…</source>
   <translation>从示例新建…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Next Area</source>
   <translation>下一区域</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>No Earlier Version</source>
   <translation>没有更早的版本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>No GPU: {0}.</source>
   <translation>没有 GPU：{0}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command_palette.py" />
   <source>No command fits</source>
   <translation>没有匹配的命令</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>No core of this network can be an isometry.</source>
   <translation>此网络中没有可作为等距张量的核张量。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/previews/data_page.py" />
   <source>No data</source>
   <translation>没有数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>No layer matches the search and the filter.</source>
   <translation>没有符合搜索和筛选条件的层。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>No layer of the model uses this network.</source>
   <translation>模型中没有使用此网络的层。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>No layer of this trained model is a network yet</source>
   <translation>此已训练模型中还没有网络层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>No page has all of these words: {0}</source>
   <translation>没有页面包含所有这些词：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>No problems</source>
   <translation>没有问题</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problems_panel.py" />
   <source>No problems. The network can be planned, trained and exported.</source>
   <translation>没有问题。该网络可以规划收缩、训练和导出。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>No search yet</source>
   <translation>尚未搜索</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Nodes</source>
   <translation>节点</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>None: keep the weights</source>
   <translation>无：保持权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Normalize</source>
   <translation>归一化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Not imported: {0}</source>
   <translation>未导入：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Not small enough yet: try a smaller bond, or more cores.</source>
   <translation>还不够小：请尝试更小的键，或更多的核张量。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Note</source>
   <translation>注释</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Nothing Has Been Replaced Yet</source>
   <translation>尚未替换过任何内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Nothing can be counted while the network has errors.</source>
   <translation>网络有错误时无法计算。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Nothing drawn yet</source>
   <translation>尚未绘制</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/finding.py" />
   <source>Nothing has that name</source>
   <translation>没有此名称的对象</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Nothing is drawn yet. Double-click the canvas to place a core.</source>
   <translation>尚未绘制任何内容。双击画布可放置核张量。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Nothing is saved here: the layer has only {0} numbers, and no family does with fewer.</source>
   <translation>此处没有节省：该层只有 {0} 个数值，没有任何网络族能用得更少。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Nothing of it is kept if you close now.</source>
   <translation>如果现在关闭，将不会保留任何结果。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Now press Ctrl+R to train it.</source>
   <translation>现在按 Ctrl+R 训练它。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Number of attention heads.</source>
   <translation>注意力头的个数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Number of groups; it divides the channels of the input and of the output.</source>
   <translation>组数；它整除输入和输出的通道数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Number of input sites; must be divisible by 2 for each layer.</source>
   <translation>输入位点数；每层都必须能被 2 整除。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Number of sites: input legs and cores.</source>
   <translation>位点数：输入腿数和核张量数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Number of tokens.</source>
   <translation>词元的个数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Number the lines; the numbers are not copied</source>
   <translation>为各行编号；行号不会被复制</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Numbers</source>
   <translation>数值</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Numbers of a query, key or value.</source>
   <translation>每个查询、键或值的数值个数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Numbers per head</source>
   <translation>每头数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/doors.py" />
   <source>ONNX needs the package {0}: pip install tf2onnx onnx onnxruntime</source>
   <translation>ONNX 需要软件包 {0}：pip install tf2onnx onnx onnxruntime</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>ONNX runs almost everywhere, LiteRT on phones, a SavedModel on servers</source>
   <translation>ONNX 几乎随处可用，LiteRT 用于手机，SavedModel 用于服务器</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/colour_row.py" />
   <source>Ochre</source>
   <translation>赭色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Of the parameters of the model</source>
   <translation>占模型参数的比例</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Of what the layer gives, or without data, of its weights: 0 is no difference, 1 is as large as what was there</source>
   <translation>相对于该层的输出；没有数据时相对于其权重：0 表示没有差别，1 表示与原有的值一样大</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>On plateau</source>
   <translation>停滞时</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Once the model is compressed, both are compared here: accuracy, time and size.</source>
   <translation>模型压缩后，在此比较两者的准确率、时间和大小。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>One file for ONNX Runtime, and for most other runtimes.</source>
   <translation>单个文件，供 ONNX Runtime 和大多数其他运行时使用。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>One file for phones and small devices; LiteRT was called TensorFlow Lite.</source>
   <translation>单个文件，供手机和小型设备使用；LiteRT 旧称 TensorFlow Lite。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>One line at the bottom of the canvas</source>
   <translation>画布底部的一行文字</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>One step back</source>
   <translation>后退一步</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>One thin core for each leg, all joined by a single dot; the rank is the number of terms.</source>
   <translation>每条腿一个细核张量，全部由一个点连接；秩是项数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>Open Another…</source>
   <translation>打开其他文件…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Open Best</source>
   <translation>打开最佳设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Open Design</source>
   <translation>打开设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open Earlier Version</source>
   <translation>打开更早的版本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Open File…</source>
   <translation>打开文件…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open Recent</source>
   <translation>打开最近的文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/compress_panel.py" />
   <source>Open a Model…</source>
   <translation>打开模型…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Open a design or a trained model (Ctrl+O)</source>
   <translation>打开设计或已训练的模型 (Ctrl+O)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/compress_panel.py" />
   <source>Open a trained Keras model (.keras or .h5)</source>
   <translation>打开已训练的 Keras 模型（.keras 或 .h5）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open a window with an empty design</source>
   <translation>打开一个带有空设计的窗口</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Open leg {0} of dimension {1}.</source>
   <translation>开放腿 {0}，维数 {1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Open the compressed model as a design, with its networks drawn</source>
   <translation>将压缩后的模型作为设计打开，并绘出其中的网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Open the design as it was trained</source>
   <translation>按训练时的样子打开设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open the designs whose windows were open when tndesigner ended last</source>
   <translation>打开 tndesigner 上次结束时其窗口处于打开状态的设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Open the folder in the file manager</source>
   <translation>在文件管理器中打开文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Open the network as a new design (Enter)</source>
   <translation>将网络作为新设计打开 (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Open the panel Code (Alt+6) and press Copy: the layer, as Keras code of its own.</source>
   <translation>打开“代码”面板 (Alt+6) 并点击“复制”：得到该层独立的 Keras 代码。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Open the smallest design that is nearly as good as the best</source>
   <translation>打开与最佳设计几乎同样好的最小设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open what the file held before it was saved, as a new design</source>
   <translation>将文件保存前的内容作为新设计打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Open…</source>
   <translation>打开…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Operations of the forward pass for one example</source>
   <translation>对一个样本做前向传播的运算次数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Optimizer</source>
   <translation>优化器</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Orange</source>
   <translation>橙色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Ordering the contractions of {0} tensors: {1} s</source>
   <translation>正在为 {0} 个张量安排收缩次序：{1} s</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Original</source>
   <translation>原始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Output</source>
   <translation>输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Output leg {0} of dimension {1}, number {2} of the result.</source>
   <translation>输出腿 {0}，维数 {1}，结果中的第 {2} 个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>Output legs</source>
   <translation>输出腿</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Output width, or its factors.</source>
   <translation>输出宽度，或它的因数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Output width: one number for each class.</source>
   <translation>输出宽度：每个类别一个数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>Outputs, in their order</source>
   <translation>各输出，按顺序</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Overview</source>
   <translation>概览</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/minimap.py" />
   <source>Overview of the drawing</source>
   <translation>图的概览</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>Own Data</source>
   <translation>自有数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/own_data.py" />
   <source>Own file…</source>
   <translation>自有文件…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Pad the {0} with {1} zeros</source>
   <translation>为 {0} 补上 {1} 个零</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Padding</source>
   <translation>填充</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/reader.py" />
   <source>Page</source>
   <translation>页面</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Panels</source>
   <translation>面板</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Parameters</source>
   <translation>参数量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Part</source>
   <translation>范围</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Parts</source>
   <translation>组成</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/fragments.py" />
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Pause or continue training</source>
   <translation>暂停或继续训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Pause or continue training (Ctrl+Shift+R)</source>
   <translation>暂停或继续训练 (Ctrl+Shift+R)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Peak memory</source>
   <translation>峰值内存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Percent to validate with</source>
   <translation>用于验证的百分比</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Percentage points of accuracy, or percent of another error</source>
   <translation>准确率的百分点，或其他误差的百分比</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/picture.py" />
   <source>Picture of the drawing</source>
   <translation>图的预览</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Pictures (*.{0})</source>
   <translation>图片 (*.{0})</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/fashion.py" />
   <source>Pictures of clothes, 28 by 28 pixels from 0 to 1, one channel that has no axis of its own: 1,000 of each class to train on, 200 of each to validate with.</source>
   <translation>服装图片，28 乘 28 像素，取值 0 到 1，一个通道且没有自己的轴：每类 1,000 张用于训练，200 张用于验证。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/digits.py" />
   <source>Pictures of handwritten digits, 8 by 8 pixels from 0 to 1, one channel that has no axis of its own; every fifth picture of each class is to validate with.</source>
   <translation>手写数字图片，8 乘 8 像素，取值 0 到 1，一个通道且没有自己的轴；每个类别的每第五张图片用于验证。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Pixels, for everything else.</source>
   <translation>像素图，供其他用途使用。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Place a core</source>
   <translation>放置核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Play the contraction on the canvas</source>
   <translation>在画布上播放收缩过程</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Point at the paper and press I: the input, the data that come in.</source>
   <translation>指向空白处并按 I：放置输入，即进入的数据。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Pointer on the canvas</source>
   <translation>画布上的鼠标操作</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Pool size</source>
   <translation>池化大小</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Position embedding</source>
   <translation>位置嵌入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Prec.</source>
   <translation>精确率</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Precision</source>
   <translation>精度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Precision: of the examples that the model puts into this class, the share that belongs to it</source>
   <translation>精确率：模型归入此类别的样本中，确实属于此类别的比例</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Preferences</source>
   <translation>首选项</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Preferences…</source>
   <translation>首选项…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Preparing…</source>
   <translation>正在准备…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Presidents’ words</source>
   <translation>总统的用词</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>Press Compress to see here how the error of each layer falls with the parameters that it keeps.</source>
   <translation>点击“压缩”后，此处显示各层的误差如何随保留的参数而下降。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>Press Ctrl+R: the network and its dense twin learn from the same points.</source>
   <translation>按 Ctrl+R：网络及其稠密对照用相同的数据点学习。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/next_step.py" />
   <source>Press I to place the input: the data that come into the layer</source>
   <translation>按 I 放置输入：进入该层的数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Press Train to see here how network and dense twin learn.</source>
   <translation>点击“训练”后，此处显示网络和稠密对照的学习过程。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>Press Train to see here the given numbers over the right ones.</source>
   <translation>点击“训练”后，此处显示预测值与真实值的对照。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/answers_view.py" />
   <source>Press Train to see here what network and dense twin answer.</source>
   <translation>点击“训练”后，此处显示网络和稠密对照的预测结果。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Press Train to see here which classes are taken for which.</source>
   <translation>点击“训练”后，此处显示哪些类别被误认为哪些类别。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/previews/data_page.py" />
   <source>Preview of the data</source>
   <translation>数据预览</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Previous Area</source>
   <translation>上一区域</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Prices of diamonds</source>
   <translation>钻石价格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Problems</source>
   <translation>问题</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Progress of the compression</source>
   <translation>压缩进度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Progress of the export</source>
   <translation>导出进度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Progress of the training</source>
   <translation>训练进度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>Projection replaces a core with the nearest isometry after each step; a penalty adds its distance from an isometry to the loss</source>
   <translation>投影：每一步之后以最近的等距张量取代核张量；惩罚：将其与等距张量的距离计入损失</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Put a Dense of {0} units before it</source>
   <translation>在其前面放一个 {0} 个单元的稠密层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Put a network in the place of this layer</source>
   <translation>用网络取代此层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Put networks in the place of the layers of a trained model, with fitted numbers</source>
   <translation>用拟合好数值的网络取代已训练模型中的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Put networks in the place of the ticked layers</source>
   <translation>用网络取代勾选的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Put the ordinary layer back in the place of the network</source>
   <translation>将网络换回普通层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/torch_layers.py" />
   <source>PyTorch has no counterpart for layer {0!r}; use --style keras</source>
   <translation>PyTorch 没有与层 {0!r} 对应的层；请使用 --style keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/torch_kept.py" />
   <source>PyTorch has no counterpart for layer {0} with {1}; use --style keras</source>
   <translation>PyTorch 没有与带 {1} 的层 {0} 对应的层；请使用 --style keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/torch_kept.py" />
   <source>PyTorch has no counterpart for layer {0}; use --style keras</source>
   <translation>PyTorch 没有与层 {0} 对应的层；请使用 --style keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Python files (*.py)</source>
   <translation>Python 文件 (*.py)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>Python source</source>
   <translation>Python 源代码</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Python source and Tensor-Network-Editor (*.py *.json *.txt);;All files (*)</source>
   <translation>Python 源代码和 Tensor-Network-Editor (*.py *.json *.txt);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Queries, keys and values of a whole sequence joined by one dot, instead of attention with a softmax.</source>
   <translation>整个序列的查询、键和值由一个点连接，代替使用 softmax 的注意力。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Query</source>
   <translation>Query</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>ROC AUC: the area under the ROC curve of this class against the rest</source>
   <translation>ROC AUC：此类别相对于其余类别的 ROC 曲线下面积</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Rank</source>
   <translation>秩</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Rank inside a block: one for all cores, or one for each.</source>
   <translation>块内的秩：所有核张量共用一个，或每个一个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Ranks</source>
   <translation>秩</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Ranks of the input and of the output channels: one number for both, or two.</source>
   <translation>输入通道和输出通道的秩：两者共用一个数，或两个数。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Ranks of the rows and of the columns of the kernel: one number for both, or two.</source>
   <translation>卷积核行和列的秩：两者共用一个数，或两个数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Rare classes count as much as frequent ones</source>
   <translation>稀少的类别与常见的类别同等重要</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Rate</source>
   <translation>比率</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Read a file instead of the text</source>
   <translation>从文件读取，而不用文本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Read an einsum string, Python source or a file of Tensor-Network-Editor as a new design</source>
   <translation>将 einsum 字符串、Python 源代码或 Tensor-Network-Editor 的文件读取为新设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Read more about it in the manual</source>
   <translation>在手册中阅读更多相关内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Reading the model…</source>
   <translation>正在读取模型…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Reading…</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Recall</source>
   <translation>召回率</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Recall: of the examples that belong to this class, the share that the model puts into it</source>
   <translation>召回率：属于此类别的样本中，被模型归入此类别的比例</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 1</source>
   <translation>最近的设计 1</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 2</source>
   <translation>最近的设计 2</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 3</source>
   <translation>最近的设计 3</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 4</source>
   <translation>最近的设计 4</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 5</source>
   <translation>最近的设计 5</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 6</source>
   <translation>最近的设计 6</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 7</source>
   <translation>最近的设计 7</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 8</source>
   <translation>最近的设计 8</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Recent Design 9</source>
   <translation>最近的设计 9</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Recover</source>
   <translation>恢复</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>Recovered</source>
   <translation>已恢复</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent</source>
   <translation>循环权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent candidate</source>
   <translation>循环权重：候选</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent cell</source>
   <translation>循环权重：细胞</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent forget</source>
   <translation>循环权重：遗忘</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent input</source>
   <translation>循环权重：输入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent output</source>
   <translation>循环权重：输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent reset</source>
   <translation>循环权重：重置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Recurrent update</source>
   <translation>循环权重：更新</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Red</source>
   <translation>红色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Redo {0}</source>
   <translation>重做 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_rows.py" />
   <source>Relative error of the weights {0}</source>
   <translation>权重的相对误差 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>Reload</source>
   <translation>重新加载</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Remove Layer</source>
   <translation>移除层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>Remove the bond</source>
   <translation>移除键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Remove the bond; its legs become open</source>
   <translation>移除键；其两端的腿成为开放腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>Remove the copy tensor</source>
   <translation>移除复制张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>Remove the leg</source>
   <translation>移除腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Remove the leg, and its bond if it has one</source>
   <translation>移除腿；若有键则一并移除</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>Remove {0}</source>
   <translation>移除 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Rename network to {0}</source>
   <translation>将网络重命名为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/stack_controller.py" />
   <source>Rename {0}</source>
   <translation>重命名 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Rename {0} to {1}</source>
   <translation>将 {0} 重命名为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Rename {0}.{1} to {2}</source>
   <translation>将 {0}.{1} 重命名为 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Rename…</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Reopen Last Windows</source>
   <translation>重新打开上次的窗口</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>Reorder outputs</source>
   <translation>调整输出顺序</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Replace a layer, so that the model has at least 50 times fewer parameters.</source>
   <translation>替换一个层，使模型的参数至少减少到五十分之一。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/family_task.py" />
   <source>Replace the drawing</source>
   <translation>取代现有的图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Replace the layer with a network</source>
   <translation>用网络取代该层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Replace the network with the ordinary layer</source>
   <translation>用普通层取代该网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Report a Fault…</source>
   <translation>报告故障…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>Reset Layout</source>
   <translation>重置布局</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Reshape</source>
   <translation>重排形状</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/resize.py" />
   <source>Resize frame</source>
   <translation>调整框的大小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/resize.py" />
   <source>Resize input</source>
   <translation>调整输入的大小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Restore Defaults</source>
   <translation>恢复默认值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Return sequences</source>
   <translation>输出序列</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Right</source>
   <translation>向右</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>Right answer</source>
   <translation>正确答案</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Right-click the second Dense in the strip above and choose Tensorize….</source>
   <translation>右键单击上方模型条中的第二个“稠密”层，然后选择“张量化…”。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Rotate</source>
   <translation>旋转</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Rotate Left</source>
   <translation>向左旋转</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Rotate Right</source>
   <translation>向右旋转</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Rows</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Rows and columns of the kernel are reduced as well as the channels; one small core mixes all four.</source>
   <translation>卷积核的行和列与通道一样被缩减；一个小核张量混合全部四者。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Rows of the grid.</source>
   <translation>网格的行数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>Run {0} of {1} is shown.</source>
   <translation>显示的是第 {0} 次运行，共 {1} 次。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Run {0} of {1} · </source>
   <translation>第 {0}/{1} 次运行 · </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>Runs</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Runs also keep event files, in a folder for TensorBoard</source>
   <translation>运行时还在供 TensorBoard 使用的文件夹中保存事件文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Runs are kept in</source>
   <translation>运行保存位置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>SVG opens as a design again, PDF is for print, PNG for slides, TikZ for LaTeX</source>
   <translation>SVG 可重新作为设计打开，PDF 用于打印，PNG 用于幻灯片，TikZ 用于 LaTeX</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Same class</source>
   <translation>类别一致</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Samples</source>
   <translation>样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Save As</source>
   <translation>另存为</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Save As…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/saving.py" />
   <source>Save Folder</source>
   <translation>保存文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Save Folder…</source>
   <translation>保存文件夹…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Layer</source>
   <translation>保存层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Layer…</source>
   <translation>保存层…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Model</source>
   <translation>保存模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save Model…</source>
   <translation>保存模型…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Save code</source>
   <translation>保存代码</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Save model.keras, layers.py, the design and a report</source>
   <translation>保存 model.keras、layers.py、设计和报告</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Save the changes to “{}”?</source>
   <translation>将更改保存到“{}”？</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Save the code as a file, which runs without tndesigner</source>
   <translation>将代码保存为文件，无需 tndesigner 即可运行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/keeping.py" />
   <source>Save the compressed model?</source>
   <translation>保存压缩后的模型？</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Save the drawing or its selection as SVG, PDF, PNG or TikZ</source>
   <translation>将图或所选部分保存为 SVG、PDF、PNG 或 TikZ</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save the trained Keras model</source>
   <translation>保存已训练的 Keras 模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Save the trained layer as Python source with its numbers</source>
   <translation>将已训练的层保存为带有其数值的 Python 源代码</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Saved: {0}</source>
   <translation>已保存：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Saving here replaces what that program wrote.</source>
   <translation>在此保存会取代该程序写入的内容。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Savings</source>
   <translation>节省</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Savings and training</source>
   <translation>节省与训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Savings are counted for the batches that the design is trained with</source>
   <translation>按训练设计所用的批次计算节省</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/trial_plot.py" />
   <source>Say what varies, and press Search; each design that is trained appears here.</source>
   <translation>请说明要改变什么，然后按“搜索”；每个训练过的设计都会显示在这里。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Say where the model is that the design was made from, if it is not where it was</source>
   <translation>若生成该设计的模型已不在原处，请指出其位置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Scale in percent</source>
   <translation>缩放百分比</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Scale, %</source>
   <translation>缩放（%）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Schedule</source>
   <translation>学习率调度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/score_table.py" />
   <source>Scores of the network for each class</source>
   <translation>网络对各类别的得分</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Search layers</source>
   <translation>搜索层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>Search the manual</source>
   <translation>搜索手册</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_search_part.py" />
   <source>Search tries</source>
   <translation>搜索尝试</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Search…</source>
   <translation>搜索…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Seeds</source>
   <translation>种子数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Select All</source>
   <translation>全选</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Select what is inside</source>
   <translation>选择框内的内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Selection</source>
   <translation>选择</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Separator</source>
   <translation>分隔符</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Sequence</source>
   <translation>序列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/sort.py" />
   <source>Sequences of {0} random digits; the answer is the same digits in order, smallest first.</source>
   <translation>{0} 个随机数字组成的序列；答案是从小到大排列的相同数字。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Set Dimension…</source>
   <translation>设置维数…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Set Input</source>
   <translation>设置输入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Set activation</source>
   <translation>设置激活函数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>Set all to {0}</source>
   <translation>全部设为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>Set all {1} joined legs to {0}</source>
   <translation>将全部 {1} 条相连的腿设为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set batch size</source>
   <translation>设置批次大小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set best weights</source>
   <translation>设置最佳权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Set bias</source>
   <translation>设置偏置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Set bond to {0}</source>
   <translation>将键设为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>Set both to {0}</source>
   <translation>将两者设为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set clip norm</source>
   <translation>设置裁剪范数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Set colour</source>
   <translation>设置颜色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Set colours</source>
   <translation>设置颜色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set decay epochs</source>
   <translation>设置衰减轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set decay rate</source>
   <translation>设置衰减率</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set device</source>
   <translation>设置设备</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Set dimension {0}</source>
   <translation>设置维数 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set early stopping</source>
   <translation>设置早停</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set epochs</source>
   <translation>设置轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Set every preference as it was at the first start</source>
   <translation>将所有首选项恢复为首次启动时的状态</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set folds</source>
   <translation>设置折数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Set isometric cores</source>
   <translation>设置等距核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Set layer {0} to {1} units</source>
   <translation>将第 {0} 层设为 {1} 个单元</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set learning rate</source>
   <translation>设置学习率</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set loss</source>
   <translation>设置损失</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Set one dimension for everything that is selected</source>
   <translation>为所有选中的对象设置同一维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set optimizer</source>
   <translation>设置优化器</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set precision</source>
   <translation>设置精度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set schedule</source>
   <translation>设置学习率调度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Set seed</source>
   <translation>设置种子</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set seeds</source>
   <translation>设置种子数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Set shape</source>
   <translation>设置形状</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>Set shapes</source>
   <translation>设置形状</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>Set the largest dimension that can be of use here</source>
   <translation>设为此处可用的最大维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/dimensions.py" />
   <source>Set to {0}</source>
   <translation>设为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set warm-up</source>
   <translation>设置预热</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Set weight decay</source>
   <translation>设置权重衰减</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/stack_fixes.py" />
   <source>Set {0} to {1}</source>
   <translation>将 {0} 设为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Setup</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/header.py" />
   <source>Several columns are called {0}; the later ones got a number.</source>
   <translation>有多列名为 {0}；后面的已加上编号。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Several small Tucker networks whose results are added up; a dot selects the same one in every core.</source>
   <translation>若干小型 Tucker 网络的结果相加；一个点在每个核张量中选取同一个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Shape of the core</source>
   <translation>核张量的形状</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>Share</source>
   <translation>占比</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Shift click</source>
   <translation>按住 Shift 单击</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/plot.py" />
   <source>Show All</source>
   <translation>全部显示</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Show Drawing</source>
   <translation>显示图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/menus.py" />
   <source>Show Drawing{0}</source>
   <translation>显示图{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Show Folder</source>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Show all layers</source>
   <translation>显示所有层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Show buttons for cores, inputs, legs and bonds at the left of the canvas</source>
   <translation>在画布左侧显示核张量、输入、腿和键的按钮</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Show on the drawing how much of each bond the trained cores use, and how large the gradients are</source>
   <translation>在图上显示已训练的核张量用到了每条键的多少，以及梯度的大小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Show problems</source>
   <translation>显示问题</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Show schedule, weight decay, early stopping, folds and seeds</source>
   <translation>显示学习率调度、权重衰减、早停、折数和种子数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Show the dots of the paper</source>
   <translation>显示画布网点</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Show the drawing tools</source>
   <translation>显示绘图工具</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Show the figures of the trials only, or their choices as well</source>
   <translation>只显示各试验的数值，或同时显示其选择</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Show the folder of the compressed model</source>
   <translation>显示压缩后模型的文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Show the folder of the run</source>
   <translation>显示运行的文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Show the overview while the drawing does not fit</source>
   <translation>图超出窗口时显示概览</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>Show the problems</source>
   <translation>显示问题</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Show the whole drawing in a corner while it does not fit on the canvas</source>
   <translation>图超出画布时，在一角显示整张图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Show what is wrong with the network</source>
   <translation>显示网络有哪些不对之处</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/legs_table.py" />
   <source>Show where the leg leads</source>
   <translation>显示腿通向何处</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/written.py" />
   <source>Show {0}</source>
   <translation>显示 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>Shrink a Model</source>
   <translation>缩小模型</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Simple RNN</source>
   <translation>简单 RNN</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Simple RNN (tensor ring)</source>
   <translation>简单 RNN（张量环）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Simple RNN (tensor train)</source>
   <translation>简单 RNN（张量列）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Simple RNN (two tensor trains)</source>
   <translation>简单 RNN（两个张量列）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/precision.py" />
   <source>Single</source>
   <translation>单精度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Sites</source>
   <translation>格点</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Size of each head for queries, keys and values.</source>
   <translation>每个头的查询、键和值的大小。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Size of the file</source>
   <translation>文件大小</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Size of the kernel: one number, or rows and columns.</source>
   <translation>卷积核的大小：一个数，或行数和列数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Sizes</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/bubble.py" />
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Snap to guides and dots</source>
   <translation>对齐到参考线和网点</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Sorting Transformer</source>
   <translation>排序 Transformer</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Sorting Transformer, all trains</source>
   <translation>排序 Transformer，全部为张量列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Spectrum: {0}</source>
   <translation>谱：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>Spent on training this model</source>
   <translation>训练此模型所用的时间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>Split by column “{0}”: {1}.</source>
   <translation>按列“{0}”划分：{1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Split the data into this many parts, and validate with each in turn; 1 for a single split</source>
   <translation>将数据分成这么多份，依次用每一份验证；1 表示只划分一次</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Square</source>
   <translation>方形</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Stand for {0}</source>
   <translation>代表 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Start</source>
   <translation>初始值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start Anew</source>
   <translation>从头开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/canvas_menus.py" />
   <source>Start Bond</source>
   <translation>开始连键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Start From It</source>
   <translation>以此为起点</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start from It</source>
   <translation>以此为起点</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>Start from a run</source>
   <translation>以一次运行为起点</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Start from an example</source>
   <translation>以示例为起点</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>Start from random numbers</source>
   <translation>从随机数开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>Start from the trained cores of a similar trial and train for so many epochs only; 0 for never</source>
   <translation>从相似试验的已训练核张量开始，只训练这么多轮；0 表示从不</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start from the trained model</source>
   <translation>从已训练模型开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Start networks with the numbers with which they are nearest to the trained layers</source>
   <translation>让网络从最接近已训练层的数值开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Start the training process with the window</source>
   <translation>随窗口启动训练进程</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Start with empty paper</source>
   <translation>从空白画布开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Started</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Starting…</source>
   <translation>正在启动…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from random numbers, not from {0}</source>
   <translation>从随机数开始，不以 {0} 为起点</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from the weights of {0}</source>
   <translation>从 {0} 的权重开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from the weights of {0}; networks are fitted to the layers that they replace</source>
   <translation>从 {0} 的权重开始；网络按其取代的层进行拟合</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from the weights of {0}; networks that are not in it from random numbers</source>
   <translation>从 {0} 的权重开始；其中没有的网络从随机数开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>Starts from trained weights in {0}</source>
   <translation>从 {0} 中的已训练权重开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/stages_model.py" />
   <source>Step</source>
   <translation>步骤</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Step back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Step of the contraction</source>
   <translation>收缩的步骤</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Step time</source>
   <translation>训练步耗时</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Step {0} of {1}</source>
   <translation>第 {0} 步，共 {1} 步</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Steps of the contraction</source>
   <translation>收缩的各个步骤</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Stop Tuning</source>
   <translation>停止微调</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>Stop Waiting</source>
   <translation>停止等待</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Stop after this many epochs without a smaller validation loss; 0 for never</source>
   <translation>验证损失连续这么多轮没有减小时停止；0 表示从不</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>Stop and Close</source>
   <translation>停止并关闭</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Stop counting</source>
   <translation>停止计算</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Stop counting; the drawing stays as it is</source>
   <translation>停止计算；图保持不变</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Stop the compression; nothing is kept</source>
   <translation>停止压缩；不保留任何结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Stop the search and keep what it has found</source>
   <translation>停止搜索，并保留已找到的结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Stop training and keep what has been trained</source>
   <translation>停止训练，并保留已训练的部分</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Stop training and keep what has been trained (Ctrl+.)</source>
   <translation>停止训练，并保留已训练的部分 (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>Stop tuning, and keep what it has reached so far</source>
   <translation>停止微调，并保留目前达到的结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/marked_bonds_row.py" />
   <source>Stop varying the bonds that are marked on the drawing</source>
   <translation>不再改变图中标记的键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Stop; what is not complete is removed</source>
   <translation>停止；未完成的内容会被移除</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Stopped after {0} of {1}.</source>
   <translation>在 {1}中的第 {0} 轮后停止。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Stopped after {0}, {1}</source>
   <translation>在 {0}后停止，用时 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>Strength of the penalty</source>
   <translation>惩罚强度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Strides</source>
   <translation>步幅</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Style of the code</source>
   <translation>代码风格</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Subtract</source>
   <translation>相减</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Suggest the next step while a network is drawn</source>
   <translation>绘制网络时提示下一步</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>System</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Take Out of the Outputs</source>
   <translation>从输出中移出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>Take it out of the output order</source>
   <translation>从输出顺序中移出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Take out an output</source>
   <translation>移出一个输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/leg_page.py" />
   <source>Take out of the outputs</source>
   <translation>从输出中移出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>Take the network over (Enter)</source>
   <translation>采用此网络 (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_dialogue.py" />
   <source>Take the values over (Enter)</source>
   <translation>采用这些值 (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Take {0}</source>
   <translation>接收 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/outputs.py" />
   <source>Take {0} out of the outputs</source>
   <translation>将 {0} 从输出中移出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Take {0}, begin with {1}</source>
   <translation>接收 {0}，以 {1} 开头</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>Takes</source>
   <translation>接收</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Takes {0}: zeros to add: {1}.</source>
   <translation>接收 {0}：补零个数：{1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Target shape</source>
   <translation>目标形状</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Task</source>
   <translation>任务</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>Templates</source>
   <translation>模板</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Template…</source>
   <translation>模板…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tensor ring</source>
   <translation>张量环</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tensor ring net</source>
   <translation>张量环网</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tensor train (MPO)</source>
   <translation>张量列（MPO）</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tensor train convolution</source>
   <translation>张量列卷积</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/precision.py" />
   <source>TensorFlow does not multiply in bfloat16 on this processor; mixed precision needs one where it does, or a GPU of compute capability {0} or higher</source>
   <translation>TensorFlow 在此处理器上不以 bfloat16 做乘法；混合精度需要支持它的处理器，或计算能力不低于 {0} 的 GPU</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>Tensorize</source>
   <translation>张量化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>Tensorize {0}</source>
   <translation>张量化 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Tensorize…</source>
   <translation>张量化…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Text of the network</source>
   <translation>网络的文本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>Text of the note</source>
   <translation>注释的文本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/blog_tour.py" />
   <source>That was all. Help ▸ Exercises has three tasks, and F1 the manual.</source>
   <translation>到此结束。“帮助 ▸ 练习”中有三道题，按 F1 可打开手册。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>The best by the first goal</source>
   <translation>按第一个目标衡量的最佳设计</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The blog’s network</source>
   <translation>博客中的网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/bond_utilisation.py" />
   <source>The bond was truncated to {0} and keeps {1} %; the next training starts from there</source>
   <translation>键已截断为 {0}，保留了 {1} %；下次训练将由此开始</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The channels are reduced, a small kernel moves over the picture, and the channels are expanded again.</source>
   <translation>通道数先减少，小卷积核在图片上移动，通道数再增加。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/class_balance.py" />
   <source>The classes “{0}” and “{1}” differ only in case.</source>
   <translation>类别“{0}”和“{1}”仅大小写不同。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>The clipboard holds neither part of a drawing nor a network that can be imported</source>
   <translation>剪贴板中既没有图的一部分，也没有可导入的网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The code was not saved: {0}: {1}</source>
   <translation>代码未保存：{0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/opening.py" />
   <source>The compressed model cannot be opened.</source>
   <translation>无法打开压缩后的模型。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>The cores are being truncated…</source>
   <translation>正在截断核张量…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>The curves of their networks are overlaid in the colours of the table.</source>
   <translation>各运行中网络的曲线叠加显示，颜色与表中一致。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>The data are being read.</source>
   <translation>正在读取数据。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>The data to train on; Own file reads a table or arrays of yours</source>
   <translation>用于训练的数据；“自有文件”可读取您自己的表格或数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The design cannot be opened.</source>
   <translation>无法打开该设计。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>The design is being trained.</source>
   <translation>正在训练该设计。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>The design is not trained; its initial weights are written.</source>
   <translation>该设计未经训练；将写入其初始权重。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/examples_box.py" />
   <source>The design’s data</source>
   <translation>设计的数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>The difference is the largest one from Keras’s answers to {0}, relative to the largest answer; the times are medians on one thread.</source>
   <translation>差异是与 Keras 对{0}的输出相比的最大偏差，相对于最大的输出值；时间为单线程下的中位数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>The dimension that the source does not give</source>
   <translation>源代码中没有给出的维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_search_part.py" />
   <source>The dimensions that a search tries, such as 1..8 or 2,4; 1 removes the bond; empty keeps it</source>
   <translation>搜索尝试的维数，例如 1..8 或 2,4；1 会移除该键；留空则保持不变</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>The disk or the server does not answer.</source>
   <translation>磁盘或服务器没有响应。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/view.py" />
   <source>The drawing of the network</source>
   <translation>网络图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>The examples for training and those for validation are put together and split into folds.</source>
   <translation>训练样本和验证样本合并后分折。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>The examples for which the layers are fitted; none to fit the weights</source>
   <translation>用于拟合各层的样本；选“无”则拟合权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/examples_box.py" />
   <source>The examples to compare with Keras, from which int8 also takes the ranges of values</source>
   <translation>用于与 Keras 比较的样本，int8 也由此确定数值范围</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/board.py" />
   <source>The experiment, the curves and answers of a run, the data, or all runs</source>
   <translation>实验、一次运行的曲线和预测结果、数据，或所有运行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>The families of networks; each has a page in the manual</source>
   <translation>网络族；每个在手册中都有一页</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_model.py" />
   <source>The family of the network, and how much smaller it is than the layer</source>
   <translation>网络族，以及它比该层小多少</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>The figures of the epoch whose weights are kept</source>
   <translation>保留其权重的那一轮的数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The file cannot be saved.</source>
   <translation>无法保存文件。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>The file may be on a network disk that is gone, or on a disk that is asleep.</source>
   <translation>文件可能位于已断开的网络磁盘或正在休眠的磁盘上。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>The file of weights to start from, {0}, does not exist.</source>
   <translation>作为起点的权重文件 {0} 不存在。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>The first epoch is being trained; its figures follow.</source>
   <translation>正在训练第一轮；随后显示其结果。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/previews/data_page.py" />
   <source>The first examples, as the models see them</source>
   <translation>前几个样本，即模型所见的样子</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/header.py" />
   <source>The first row, {0}, is taken as data; if it names the columns, say that there is a header.</source>
   <translation>第一行 {0} 被视为数据；若它是列名，请说明有表头。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/header.py" />
   <source>The first row, {0}, is taken as names; if it is data, say that there is no header.</source>
   <translation>第一行 {0} 被视为列名；若它是数据，请说明没有表头。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/excel_file.py" />
   <source>The first sheet, “{0}”, is read; {1} are not.</source>
   <translation>读取第一个工作表“{0}”；不读取 {1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/excel_file.py" />
   <source>The first sheet, “{0}”, is read; {1} is not.</source>
   <translation>读取第一个工作表“{0}”；不读取 {1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/saving.py" />
   <source>The folder was not saved.</source>
   <translation>文件夹未保存。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The four matrices of attention as tensor trains: for queries, keys, values and the output of all heads.</source>
   <translation>注意力的四个矩阵表示为张量列：查询、键、值和所有头的输出。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>The function that is applied to the result of the layer</source>
   <translation>应用于该层结果的函数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>The incoming data: its last axis, reshaped row by row into the legs of the bar.</source>
   <translation>进入的数据：其最后一个轴按行重排到此条的各条腿上。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix as one tensor ring; the matrix of the state stays dense.</source>
   <translation>输入矩阵表示为一个张量环；状态矩阵保持稠密。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix as one tensor train; the matrix of the state stays dense.</source>
   <translation>输入矩阵表示为一个张量列；状态矩阵保持稠密。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix of all 3 gates as one tensor ring; the matrix of the state stays dense.</source>
   <translation>全部 3 个门的输入矩阵表示为一个张量环；状态矩阵保持稠密。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix of all 3 gates as one tensor train; the matrix of the state stays dense.</source>
   <translation>全部 3 个门的输入矩阵表示为一个张量列；状态矩阵保持稠密。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix of all 4 gates as one tensor ring; the matrix of the state stays dense.</source>
   <translation>全部 4 个门的输入矩阵表示为一个张量环；状态矩阵保持稠密。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix of all 4 gates as one tensor train; the matrix of the state stays dense.</source>
   <translation>全部 4 个门的输入矩阵表示为一个张量列；状态矩阵保持稠密。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The input matrix of each gate as a tensor train; the matrix of the state stays dense.</source>
   <translation>每个门的输入矩阵各表示为一个张量列；状态矩阵保持稠密。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>The language of the window; a change takes effect at the next start</source>
   <translation>窗口的语言；更改在下次启动时生效</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>The last run failed after {0}</source>
   <translation>上次运行在 {0}后失败</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>The last run failed at its start</source>
   <translation>上次运行在开始时失败</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The layer alone, or with a test or a model around it</source>
   <translation>仅该层，或连同测试或外围的模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>The layer as source that runs without tndesigner</source>
   <translation>该层的源代码，无需 tndesigner 即可运行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The layer as source that runs without tndesigner; it follows every change</source>
   <translation>该层的源代码，无需 tndesigner 即可运行；随每次更改而更新</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>The layers of the model will be listed here, with what each of them costs. Add a layer with the plus in the strip above, or open a trained Keras model with File ▸ Open.</source>
   <translation>模型的各层及其开销将列在这里。请用上方模型条中的加号添加层，或通过“文件 ▸ 打开”打开已训练的 Keras 模型。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/model_strip.py" />
   <source>The layers of the model; a click shows a network, a right click offers what can be done</source>
   <translation>模型的各层；单击可显示网络，右键单击可查看可用操作</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/layers_view.py" />
   <source>The layers that a network can replace; those that are ticked are compressed</source>
   <translation>可用网络取代的层；勾选的层会被压缩</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>The length of each axis of an example, as in 28, 28; any for one that varies</source>
   <translation>样本各个轴的长度，例如 28, 28；长度可变的轴写 any</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>The library that the code is written for</source>
   <translation>代码所面向的库</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>The loss grows by this number times the sum of the squares of w†w − 1</source>
   <translation>损失会增加此数乘以 w†w − 1 的平方和</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The low-rank layer of Google's TensorNetwork: two thin matrices, weight for weight.</source>
   <translation>Google TensorNetwork 中的低秩层：两个细矩阵，权重逐一对应。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>The manual, at the page about the part of the window that has the focus</source>
   <translation>打开手册中与当前焦点所在部分对应的页面</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The matrices of input and state as a tensor train each.</source>
   <translation>输入矩阵和状态矩阵各表示为一个张量列。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The matrices of input and state of all 3 gates as a tensor train each.</source>
   <translation>全部 3 个门的输入矩阵和状态矩阵各表示为一个张量列。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The matrices of input and state of all 4 gates as a tensor train each.</source>
   <translation>全部 4 个门的输入矩阵和状态矩阵各表示为一个张量列。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The matrices of input and state of each gate as a tensor train each.</source>
   <translation>每个门的输入矩阵和状态矩阵各表示为一个张量列。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>The model and its dense twin</source>
   <translation>模型及其稠密对照</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>The model is written.</source>
   <translation>模型已写入。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>The model reads {0} {1} per example</source>
   <translation>模型每个样本读取 {0} 个{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>The models are being trained; their answers follow.</source>
   <translation>正在训练模型；随后显示其预测结果。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>The name of the network in the model and in exported code</source>
   <translation>网络在模型和导出代码中的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/page.py" />
   <source>The name on the drawing, in messages and in exported code</source>
   <translation>在图、消息和导出代码中使用的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/picture.py" />
   <source>The network, as it will be drawn</source>
   <translation>网络绘制出来的样子</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The next training begins with the weights that this run reached</source>
   <translation>下次训练从此运行所达到的权重开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>The number of examples for which savings are counted</source>
   <translation>按多少个样本计算节省</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>The number that belongs to the goal</source>
   <translation>与目标对应的数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>The open legs of cores are the result, in the order of the numbers at their tips.</source>
   <translation>核张量的开放腿构成结果，顺序由末端的数字给出。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>The order in which the network is evaluated</source>
   <translation>计算网络的次序</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>The ordinary layer that the network replaces</source>
   <translation>网络所取代的普通层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/outputs_list.py" />
   <source>The output legs, in the order in which they make the result</source>
   <translation>输出腿，按其构成结果的顺序</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>The panel Problems lists what is still wrong, with buttons that mend it.</source>
   <translation>“问题”面板列出仍有的错误，并提供修复按钮。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/docks.py" />
   <source>The panels that share this place</source>
   <translation>共用此位置的面板</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>The period of the decay rate; on plateau, the epochs without a smaller loss</source>
   <translation>衰减率的周期；采用“停滞时”则为损失没有减小的轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>The picture is on the clipboard</source>
   <translation>图片已复制到剪贴板</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/exporting.py" />
   <source>The plot cannot be exported.</source>
   <translation>无法导出图表。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/header.py" />
   <source>The row below the header holds no values but units, and is skipped.</source>
   <translation>表头下面的一行是单位而不是值，已跳过。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>The rule by which weights change in each step</source>
   <translation>每一步中权重变化的规则</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The run cannot be deleted.</source>
   <translation>无法删除该运行。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_actions.py" />
   <source>The run cannot be renamed.</source>
   <translation>无法重命名该运行。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The same Transformer with its four projections as tensor trains, too.</source>
   <translation>同一个 Transformer，四个投影也是张量列。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The same wide layer as a tensor train of four cores: 7,424 weights in the place of 802,816.</source>
   <translation>同一个宽层，表示为四个核张量的张量列：用 7,424 个权重代替 802,816 个。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>The search tries {0}.</source>
   <translation>搜索尝试 {0}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>The sections that have all words</source>
   <translation>包含所有词的章节</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>The setup, the layers, their errors, the tuning, or the models side by side</source>
   <translation>设置、各层、它们的误差、微调，或并排的模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>The share of the rows that is not trained on, but validated with</source>
   <translation>不用于训练而用于验证的行所占的比例</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>The size of the picture; 100 is the size on the screen</source>
   <translation>图片的大小；100 为屏幕上的大小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>The smallest within {0} of the best</source>
   <translation>与最佳设计相差 {0} 以内的最小设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>The standard deviation of its numbers before training</source>
   <translation>训练前其数值的标准差</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>The steps in which the network is evaluated, with the operations and the size of each result</source>
   <translation>计算网络的各个步骤，以及每个结果的运算量和大小</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The tensor train of Google's TensorNetwork, weight for weight.</source>
   <translation>Google TensorNetwork 中的张量列，权重逐一对应。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>The text has no mark of its encoding, and is read as {0}.</source>
   <translation>文本没有编码标记，按 {0} 读取。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>The text is not UTF-8 (byte {0}) and is read as {1}; choose another encoding if names look odd.</source>
   <translation>文本不是 UTF-8（字节 {0}），按 {1} 读取；若名称显示异常，请选择其他编码。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>The trained cores can be truncated once the training has ended.</source>
   <translation>训练结束后即可截断已训练的核张量。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/fitting.py" />
   <source>The trained model {0} is not where it was; File ▸ Locate Trained Model says where it is now.</source>
   <translation>已训练模型 {0} 不在原处；请用“文件 ▸ 定位已训练模型”指明其现在的位置。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/locating.py" />
   <source>The trained model “{0}” is not as it was.</source>
   <translation>已训练模型“{0}”已不是原来的样子。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>The training process is starting…</source>
   <translation>正在启动训练进程…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The two matrices behind the attention of a Transformer as tensor trains, in a trainable block.</source>
   <translation>Transformer 注意力之后的两个矩阵表示为张量列，位于一个可训练的块中。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/families_box.py" />
   <source>The usual ones</source>
   <translation>常用网络族</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>The values of the pictures are divided by 255.</source>
   <translation>图片的数值除以 255。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>The values of what is selected</source>
   <translation>所选对象的各项数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>The values to try, as in 2..16 or 2,4,8; empty for no variation</source>
   <translation>要尝试的取值，例如 2..16 或 2,4,8；留空表示不变化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>The weights are those of {0}, from which training starts.</source>
   <translation>权重取自 {0}，训练由此开始。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/start_row.py" />
   <source>The weights in {0}</source>
   <translation>{0} 中的权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>The weights of the last run, or those that training starts with</source>
   <translation>上次运行的权重，或训练开始时的权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>The whole drawing, or only what is selected</source>
   <translation>整张图，或仅选中的部分</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/minimap.py" />
   <source>The whole drawing; drag the frame to move the paper</source>
   <translation>整张图；拖动方框可移动画布</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>The wide layer of a Fashion-MNIST classifier, 784 to 1024, as two cores.</source>
   <translation>Fashion-MNIST 分类器的宽层，从 784 到 1024，表示为两个核张量。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>The {0} examples for training and the {1} for validation are put together and split into {2} folds.</source>
   <translation>{0} 个训练样本和 {1} 个验证样本合并后分成 {2} 折。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Theme, animation, snapping, the folder for runs, and more</source>
   <translation>主题、动画、对齐、运行文件夹等</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>There is no code while the network has errors; see Problems for the fixes.</source>
   <translation>网络有错误时没有代码；修复方法见“问题”面板。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>There is no code: {0}</source>
   <translation>没有代码：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>These runs have different metrics, which cannot share one scale.</source>
   <translation>这些运行的评估指标不同，无法共用同一坐标刻度。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>They are lost if you do not save them.</source>
   <translation>如果不保存，它们将丢失。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>This family saves nothing here; {0} would.</source>
   <translation>此网络族在这里没有节省；{0} 会有。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>This network</source>
   <translation>此网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>This network gives {0}, but the layer gives {1}</source>
   <translation>此网络输出 {0}，而该层输出 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/exercises.py" />
   <source>This network is wrong in two places. Mend both.</source>
   <translation>此网络有两处错误。请把两处都修复。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>This network is {0}.</source>
   <translation>此网络是 {0}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/dialogue.py" />
   <source>This saves nothing; smaller ranks would.</source>
   <translation>这样没有节省；更小的秩才会有。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Tick all layers</source>
   <translation>勾选所有层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>TikZ: compiles on its own, and its tikzpicture can be copied into a paper.</source>
   <translation>TikZ：可独立编译，其 tikzpicture 可复制到论文中。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>Time a training step and inference of the network and of its dense twin</source>
   <translation>测量网络及其稠密对照的训练步和推理耗时</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Time for 32</source>
   <translation>32 个样本耗时</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>Time for one</source>
   <translation>单个样本耗时</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Time of a training step of the batch, forward and backward, as a model of a processor core predicts it</source>
   <translation>对该批次做一步训练（前向和反向）的时间，由处理器核心的模型预测</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Times smaller</source>
   <translation>缩小倍数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>To replace a single layer, right-click it in the strip above and choose Tensorize…</source>
   <translation>要取代单个层，请在上方的模型条中右键单击它，然后选择张量化…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Tokens</source>
   <translation>词元</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>Too large; the largest dimension is {0}</source>
   <translation>太大；最大的维数为 {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Top</source>
   <translation>顶端</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Trade-off</source>
   <translation>权衡</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Train</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Train More</source>
   <translation>追加训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>Train each replaced layer alone, then the whole model; 0 for no tuning</source>
   <translation>先单独训练每个被取代的层，再训练整个模型；0 表示不微调</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Train many variants of this design and keep the best trade-offs</source>
   <translation>训练此设计的众多变体，并保留最佳的权衡</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Train on this file, read in this way (Enter)</source>
   <translation>按这种读取方式用此文件训练 (Enter)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Train the last run for the same number of epochs again</source>
   <translation>将上次运行再训练同样多的轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Train the network and its dense twin</source>
   <translation>训练网络及其稠密对照</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>Train the network and its dense twin (Ctrl+R)</source>
   <translation>训练网络及其稠密对照 (Ctrl+R)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Train with this many seeds; the result is the mean and the standard deviation</source>
   <translation>用这么多个种子训练；结果为均值和标准差</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layers_model.py" />
   <source>Trainable numbers; all bars have the same scale</source>
   <translation>可训练的数值；所有条形使用同一比例尺</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Trained</source>
   <translation>已训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Trained in single precision: {0}.</source>
   <translation>以单精度训练：{0}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/gallery/page.py" />
   <source>Trained models</source>
   <translation>已训练的模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/questions.py" />
   <source>Trained models (*.keras *.h5 *.hdf5);;All files (*)</source>
   <translation>已训练的模型 (*.keras *.h5 *.hdf5);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>Trained numbers; biases are the same on both sides</source>
   <translation>参与训练的数值；两边的偏置相同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Trained, epoch {0}</source>
   <translation>已训练，第 {0} 轮</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Training step of {0} examples on {1}: {2}, dense twin {3}</source>
   <translation>在 {1} 上对 {0} 个样本做一步训练：{2}，稠密对照 {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Training then starts without delay</source>
   <translation>这样训练就能立即开始</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Transformer encoder</source>
   <translation>Transformer 编码器</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Transformer feed-forward</source>
   <translation>Transformer 前馈</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tree (hierarchical Tucker)</source>
   <translation>树（层次 Tucker）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>Trials</source>
   <translation>试验</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Triangle</source>
   <translation>三角形</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Truncate Bond</source>
   <translation>截断键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/bond_utilisation.py" />
   <source>Truncate bond to {0}</source>
   <translation>将键截断为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/train_menu.py" />
   <source>Truncate the trained cores to the part of a bond that they use; the next training starts from them</source>
   <translation>将已训练的核张量截断到键实际使用的部分；下次训练由此开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Truncate to</source>
   <translation>截断到</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Truncate to {0} (keeps {1} %)</source>
   <translation>截断到 {0}（保留 {1} %）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>Truncates the trained cores; the next training starts from them.</source>
   <translation>截断已训练的核张量；下次训练由此开始。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Try many bonds, families and widths, and see what each gives</source>
   <translation>尝试多种键、网络族和宽度，并查看各自的结果</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tucker</source>
   <translation>Tucker</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Tucker convolution</source>
   <translation>Tucker 卷积</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Tuning</source>
   <translation>微调</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/keys.py" />
   <source>Turn leg</source>
   <translation>转动腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/keys.py" />
   <source>Turn legs</source>
   <translation>转动腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/gestures/pull_leg.py" />
   <source>Turn {0}.{1}</source>
   <translation>转动 {0}.{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/spirals.py" />
   <source>Two arms in the plane that wind around each other {0} times, with a little noise.</source>
   <translation>平面上相互缠绕 {0} 圈的两条旋臂，带少量噪声。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Two cores in the place of a 1024 × 1024 matrix, as in the TensorFlow blog of February 2020.</source>
   <translation>用两个核张量代替一个 1024 × 1024 矩阵，如 2020 年 2 月的 TensorFlow 博客所示。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/moons.py" />
   <source>Two half circles in the plane that reach into each other, with a little noise.</source>
   <translation>平面上两个相互交错的半圆，带少量噪声。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/notation_dialogue.py" />
   <source>Two joined legs of the same dimension: their index is summed over. Larger bonds are thicker.</source>
   <translation>两条维数相同的腿相连：对它们的指标求和。键越大，线越粗。</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Two thin matrices instead of one: the data passes through a narrow bond.</source>
   <translation>用两个细矩阵代替一个：数据通过一条窄键。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Type</source>
   <translation>类型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command_palette.py" />
   <source>Type a command</source>
   <translation>输入命令</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/wanted.py" />
   <source>Type a number from {0} to {1}</source>
   <translation>请输入 {0} 到 {1} 之间的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Type a number to set its dimension; drag an end off to cut it.</source>
   <translation>输入数字可设置维数；拖开一端可断开。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>Type a number, such as {0}</source>
   <translation>请输入一个数，例如 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>Type a whole number from {0} on</source>
   <translation>请输入不小于 {0} 的整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Type or paste an einsum string, such as nij,iar,jbr-&gt;nab, Python source with einsum, tensordot, @, ncon or tn.Node, or JSON of Tensor-Network-Editor</source>
   <translation>输入或粘贴 einsum 字符串（例如 nij,iar,jbr-&gt;nab）、使用 einsum、tensordot、@、ncon 或 tn.Node 的 Python 源代码，或 Tensor-Network-Editor 的 JSON</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Type over it</source>
   <translation>直接改写</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_fields.py" />
   <source>Type the length of each axis, as in 784 or 28, 28</source>
   <translation>请输入每个轴的长度，例如 784 或 28, 28</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_fields.py" />
   <source>Type whole numbers, as in 7, 4</source>
   <translation>请输入整数，例如 7, 4</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_fields.py" />
   <source>Type {0} whole numbers, as in 3, 3</source>
   <translation>请输入 {0} 个整数，例如 3, 3</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/edit_menu.py" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Undo {0}</source>
   <translation>撤销 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Units</source>
   <translation>单元</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/arranging.py" />
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/marked_bonds_row.py" />
   <source>Unmark All</source>
   <translation>取消所有标记</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>Unsaved changes cannot be kept against a crash.</source>
   <translation>无法保留未保存的更改以防崩溃。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>Untick all layers</source>
   <translation>取消勾选所有层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>Untitled</source>
   <translation>未命名</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Up</source>
   <translation>向上</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Use</source>
   <translation>用途</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>Use These Data</source>
   <translation>使用这些数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Use of Bonds</source>
   <translation>键的使用情况</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Use the {0}</source>
   <translation>改用{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>Use the {0} instead</source>
   <translation>改用{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/adapting.py" />
   <source>Use {0}</source>
   <translation>使用 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Uses {0} of {1}; all of it is needed to keep {2}.</source>
   <translation>实际用到 {1} 中的 {0}；要保住 {2} 则需要全部。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/utilisation.py" />
   <source>Uses {0} of {1}; keeping {3} keeps {2}.</source>
   <translation>实际用到 {1} 中的 {0}；保留 {3} 即可保住 {2}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Usual</source>
   <translation>默认</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Usual Place</source>
   <translation>默认位置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Validate with</source>
   <translation>验证数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Value</source>
   <translation>Value</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Value dim</source>
   <translation>Value 的维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_search_part.py" />
   <source>Values to try in a search</source>
   <translation>搜索要尝试的值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/model_menu.py" />
   <source>Vary Bond in Search</source>
   <translation>搜索时改变键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>Vector of ones {0}: sums over {1} values of an index; no parameters.</source>
   <translation>全一向量 {0}：对指标的 {1} 个取值求和；没有参数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>Versions and licences of the program and its parts, and how to report a fault</source>
   <translation>程序及其组件的版本和许可证，以及如何报告故障</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/panels_menu.py" />
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Violet</source>
   <translation>紫色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Vocabulary</source>
   <translation>词表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Warm-up epochs</source>
   <translation>预热轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Ways to contract, the fastest first</source>
   <translation>收缩方案，最快的在前</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Ways to contract, the fastest first, which is used. Times are predicted unless they are measured here</source>
   <translation>收缩方案，最快的在前，并被采用。除非在此测量，否则时间为预测值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>Weight decay</source>
   <translation>权重衰减</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>What a good design has much or little of, separated by commas</source>
   <translation>好的设计应有较多或较少的量，以逗号分隔</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>What each column holds, and what it is used for</source>
   <translation>每一列的内容及其用途</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_utilisation_part.py" />
   <source>What each direction of the bond carries: {0}</source>
   <translation>键的每个方向所承载的信息：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>What has been trained so far is kept as a run.</source>
   <translation>目前已训练的部分会保留为一次运行。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>What is done about cells without a value</source>
   <translation>如何处理没有值的单元格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>What is shown</source>
   <translation>显示的内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>What is wrong, with buttons that mend it</source>
   <translation>有哪些错误，并提供修复按钮</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>What stands before the decimals of a number</source>
   <translation>数字的小数部分之前的符号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>What stands between two cells</source>
   <translation>两个单元格之间的符号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>What the code contains</source>
   <translation>代码包含的内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>What the layer stands for</source>
   <translation>该层所代表的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>What the learning rate is multiplied by</source>
   <translation>学习率所乘的倍率</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/table.py" />
   <source>What the network saves beside the dense layer that it replaces</source>
   <translation>网络相对于其取代的稠密层的节省情况</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/note_page.py" />
   <source>What the note says on the paper</source>
   <translation>画布上显示的注释内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>What the smaller model has to be</source>
   <translation>更小的模型应达到的要求</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>What to count</source>
   <translation>要计算的内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>What training makes as small as it can</source>
   <translation>训练时要尽量减小的量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/contents.py" />
   <source>What was found</source>
   <translation>查找结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>What you want to remember of the run</source>
   <translation>关于此运行需要记住的内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>What {0} becomes</source>
   <translation>{0} 的去向</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>What {0} is for</source>
   <translation>{0} 的用途</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/help_menu.py" />
   <source>What’s This?</source>
   <translation>这是什么？</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Wheel</source>
   <translation>滚轮</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/preferences_dialogue.py" />
   <source>Where Runs Are Kept</source>
   <translation>运行的保存位置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Where the models are trained</source>
   <translation>训练模型所用的设备</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/about_dialogue.py" />
   <source>Where to report a fault, and what to write</source>
   <translation>到何处报告故障，以及应写些什么</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>Whether a trained number is added to each feature of the result</source>
   <translation>是否为结果的每个特征加上一个可训练的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Whether classes or numbers are learned</source>
   <translation>学习的是类别还是数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_page.py" />
   <source>Whether examples are numbers, or tokens for an embedding</source>
   <translation>样本是数值，还是供嵌入层使用的词元</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>Whether the first row has the names of the columns</source>
   <translation>首行是否为各列的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/verdicts_page.py" />
   <source>Which classes are taken for which, or single examples with the answers to them</source>
   <translation>哪些类别被误认为哪些类别，或单个样本及其预测结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>Which layers are listed</source>
   <translation>列出哪些层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Which of the contractions in the source is meant</source>
   <translation>指的是源代码中的哪个收缩</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>Which step is shown on the drawing</source>
   <translation>图上显示的是哪一步</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>Which tensor is the input</source>
   <translation>哪个张量是输入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/tuning_view.py" />
   <source>While a model is tuned, this shows how good it is after each epoch.</source>
   <translation>微调模型时，此处显示每轮之后模型的优劣。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>White paper</source>
   <translation>白色背景</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/export_dialogue.py" />
   <source>Whole drawing</source>
   <translation>整张图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/code/code_panel.py" />
   <source>Whole layer</source>
   <translation>整个层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>Why…</source>
   <translation>原因…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>Widens a narrow result: each core multiplies the width; the expander of Google's TensorNetwork.</source>
   <translation>展宽窄的结果：每个核张量将宽度乘以一个数；Google TensorNetwork 中的 Expander。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Width</source>
   <translation>宽度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Width in</source>
   <translation>输入宽度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/titles.py" />
   <source>Width out</source>
   <translation>输出宽度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/speeches.py" />
   <source>Windows of 40 words from 233 State of the Union addresses; the answer is the era of 58 years. No address is both trained on and validated with. Token 0 is any word outside the vocabulary.</source>
   <translation>取自 233 篇国情咨文的 40 词窗口；答案是 58 年的时期。没有任何一篇既用于训练又用于验证。词元 0 表示词表之外的任何词。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/experiment_form.py" />
   <source>Write TensorBoard files</source>
   <translation>写入 TensorBoard 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/insert_menu.py" />
   <source>Write on the paper</source>
   <translation>在画布上书写</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/file_menu.py" />
   <source>Write the model as ONNX, LiteRT or SavedModel, and measure it there</source>
   <translation>将模型写为 ONNX、LiteRT 或 SavedModel，并在那里测量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/counting_note.py" />
   <source>Writing the code: {} s</source>
   <translation>正在生成代码：{} s</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>Writing the model</source>
   <translation>正在写入模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/xla_choice.py" />
   <source>XLA is not used, because it cannot compile this model: {0}</source>
   <translation>未使用 XLA，因为它无法编译此模型：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/xla_choice.py" />
   <source>XLA is not used: a step takes {0:.2f} times as long with it</source>
   <translation>未使用 XLA：使用后每步用时为原来的 {0:.2f} 倍</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/xla_choice.py" />
   <source>XLA is not used: a step takes {0:.2f} times as long with it; it would have to save at least {1:.0f} %</source>
   <translation>未使用 XLA：使用后每步用时为原来的 {0:.2f} 倍；至少需要节省 {1:.0f} %</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/xla_choice.py" />
   <source>XLA is not used: several devices share each batch</source>
   <translation>未使用 XLA：多个设备分担每个批次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/xla_choice.py" />
   <source>XLA is used: a step takes {0:.2f} times as long as without it</source>
   <translation>使用 XLA：每步用时为不使用时的 {0:.2f} 倍</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/arrange_menu.py" />
   <source>Yellow</source>
   <translation>黄色</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>Your own data, {0} rows.</source>
   <translation>您自己的数据，{0} 行。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Zoom In</source>
   <translation>放大</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/view_menu.py" />
   <source>Zoom Out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/shortcut_sheet.py" />
   <source>Zoom at the pointer</source>
   <translation>以鼠标位置为中心缩放</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a 7-Zip archive</source>
   <translation>7-Zip 压缩包</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a GGUF file</source>
   <translation> GGUF 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a GGUF model</source>
   <translation>GGUF 模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a GIF picture</source>
   <translation>GIF 图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a JPEG picture</source>
   <translation>JPEG 图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a Jupyter notebook</source>
   <translation>Jupyter 笔记本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a LaTeX text</source>
   <translation>LaTeX 文本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a LiteRT (TFLite) model, whose layers cannot be taken apart again</source>
   <translation> LiteRT（TFLite）模型，其中的层无法再拆分</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a LiteRT model</source>
   <translation>LiteRT 模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a NumPy array</source>
   <translation>NumPy 数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a NumPy array; tndesigner opens it as data or as the kernel of a layer</source>
   <translation> NumPy 数组；tndesigner 可将其作为数据或层的矩阵打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a PDF document</source>
   <translation>PDF 文档</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>a PDF file</source>
   <translation>PDF 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a PNG picture</source>
   <translation>PNG 图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>a Parquet file</source>
   <translation>Parquet 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a Parquet table</source>
   <translation>Parquet 表格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a PyTorch file; it holds weights alone or Python code: rebuild the model in Keras and save it as .keras</source>
   <translation> PyTorch 文件；其中只有权重或 Python 代码：请在 Keras 中重建模型并保存为 .keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a PyTorch model</source>
   <translation>PyTorch 模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a Python pickle</source>
   <translation>Python pickle 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a Python pickle, which is never opened because it can run code</source>
   <translation> Python pickle，因为可能运行代码，所以绝不打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a SavedModel folder, which holds a program and not layers</source>
   <translation> SavedModel 文件夹，其中是程序而不是层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a WebP picture</source>
   <translation>WebP 图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a Word document</source>
   <translation>Word 文档</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a ZIP archive</source>
   <translation>ZIP 压缩包</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a ZIP archive, but no Keras model: it has no config.json</source>
   <translation> ZIP 压缩包，但不是 Keras 模型：没有 config.json</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>a ZIP archive, such as an Excel file</source>
   <translation>ZIP 压缩包，如 Excel 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>a bond</source>
   <translation>键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>a bond names leg {0}, which does not exist</source>
   <translation>键中写有不存在的腿 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/truncating.py" />
   <source>a bond of dimension {0} cannot be truncated to {1}</source>
   <translation>维数为 {0} 的键无法截断到 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>a comma cannot be both the separator and the decimal separator</source>
   <translation>逗号不能既作分隔符又作小数点符号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/condenser.py" />
   <source>a condenser divides the width by {0} = {1}, but {2} is not a multiple of it; the nearest width that works is {3}</source>
   <translation>condenser 将宽度除以 {0} = {1}，但 {2} 不是其倍数；最接近的可用宽度为 {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>a convolution needs one input with legs for rows, columns and channels; {0!r} has {1} legs on its inputs</source>
   <translation>卷积需要一个带有行、列和通道的腿的输入；{0!r} 的输入上有 {1} 条腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a design of tndesigner; open it as a design</source>
   <translation> tndesigner 的设计；请作为设计打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>a device or pipe</source>
   <translation>设备或管道</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a dilation of {0}</source>
   <translation>膨胀率为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a document of an office program</source>
   <translation>办公软件的文档</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a dropout rate of {0}; it is a share from 0 up to, but not including, 1</source>
   <translation>Dropout 比率为 {0}；应为从 0 到 1 的比例，不含 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/json_lines.py" />
   <source>a file of JSON lines</source>
   <translation>JSON Lines 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a finite number</source>
   <translation>有限的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/request.py" />
   <source>a fit needs at least 1 start, not {0}</source>
   <translation>拟合至少需要 1 次起始，而不是 {0} 次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>a folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a folder, not a file</source>
   <translation>文件夹，不是文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a graph of TensorFlow</source>
   <translation> TensorFlow 图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a gzip archive</source>
   <translation>gzip 压缩包</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a kernel of length {0}</source>
   <translation>卷积核长度为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a key of {0}</source>
   <translation>{0} 的一个键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>a layer</source>
   <translation>某一层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>a layer needs at least one network, but got none</source>
   <translation>一个层至少需要一个网络，但没有得到任何网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>a layer of class {0}</source>
   <translation>类 {0} 的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>a layer of class {0} is around one of class {1}, which cannot be kept as it is</source>
   <translation>类 {0} 的层包裹着类 {1} 的层，无法原样保留</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>a learning rate below {0:g} may help, or another seed</source>
   <translation>可尝试低于 {0:g} 的学习率，或换用其他种子</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a list</source>
   <translation>列表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/export/saving.py" />
   <source>a name without an extension</source>
   <translation>没有扩展名的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a number</source>
   <translation>数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/values.py" />
   <source>a number of more than {0} digits</source>
   <translation>超过 {0} 位的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/values.py" />
   <source>a number of {0} digits</source>
   <translation>{0} 位的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a packed SavedModel</source>
   <translation>打包的 SavedModel</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a penalty of strength {0}; it must be a number above 0, such as 1</source>
   <translation>惩罚强度为 {0}；应为大于 0 的数，例如 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/picture.py" />
   <source>a picture cannot have scale {0:g}; possible are {1:g} to {2:g}</source>
   <translation>图片的缩放比例不能为 {0:g}；可用 {1:g} 到 {2:g}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/recurrent_cells.py" />
   <source>a recurrent layer has no matrix {0!r}; there are {1}</source>
   <translation>循环层没有矩阵 {0!r}；可用的有 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/state.py" />
   <source>a run is in progress, so {0}; stop it first</source>
   <translation>有运行正在进行，因此{0}；请先停止</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/request_handlers.py" />
   <source>a run on several hosts cannot be paused; stop it, and continue it later</source>
   <translation>多台主机上的运行无法暂停；请停止，以后再继续</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a safetensors file, weights without layers; build the model in Keras and save it as .keras</source>
   <translation> safetensors 文件，只有权重没有层；请在 Keras 中构建模型并保存为 .keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>a smaller batch size or model needs less</source>
   <translation>减小批次大小或模型可减少占用</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>a step on small arrays</source>
   <translation>1 步小数组运算</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a stride of {0}</source>
   <translation>步长为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a table</source>
   <translation>表格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>a table only looks numbers up, while the network works them out in {0}</source>
   <translation>查表只需读取数值，而网络要经 {0}才能算出这些数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a tar archive</source>
   <translation>tar 归档</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a text</source>
   <translation>文本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>a text file</source>
   <translation>文本文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a text of whole characters; this one holds half a surrogate pair</source>
   <translation>由完整字符组成的文本；此处含有半个代理对</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a trained Keras model</source>
   <translation>训练过的 Keras 模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>a web page</source>
   <translation>网页</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/arrays.py" />
   <source>a weight of layer {0} has changed since the model was opened</source>
   <translation>自打开模型以来，层 {0} 的一个权重已更改</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>a whole number of at most {0}</source>
   <translation>不超过 {0} 的整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>a window of length {0}</source>
   <translation>窗口长度为 {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>accuracy</source>
   <translation>准确率</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>activation</source>
   <translation>激活函数</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>add</source>
   <translation>相加</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>all devices were requested, but there is only one GPU; {0}</source>
   <translation>请求使用所有设备，但只有一个 GPU；{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>all devices were requested, but there is only one device; {0}</source>
   <translation>请求使用所有设备，但只有一个设备；{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>alpha, the smallest share of the learning rate, is {0}; it must be from 0 to 1</source>
   <translation>学习率的最小比例 alpha 为 {0}；应在 0 到 1 之间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>an Excel table</source>
   <translation>Excel 表格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>an HDF5 file</source>
   <translation>HDF5 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>an HDF5 file, as trained models are</source>
   <translation>HDF5 文件（训练过的模型就是这种文件）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>an NPZ file of NumPy arrays; tndesigner opens it as data</source>
   <translation> NumPy 数组的 NPZ 文件；tndesigner 可将其作为数据打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>an ONNX model</source>
   <translation> ONNX 模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>an SQLite database</source>
   <translation>SQLite 数据库</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>an archive of NumPy arrays</source>
   <translation>NumPy 数组的归档</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>an array</source>
   <translation>一个数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>an axis of length {0}</source>
   <translation>有一个轴的长度为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>an axis of length {0} in one of its weights</source>
   <translation>其某个权重有一个轴的长度为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>an axis of the model's input has length {0}; {1}</source>
   <translation>模型输入的一个轴长度为 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>an embedding needs one input, but {0!r} has {1}</source>
   <translation>嵌入层需要一个输入，但 {0!r} 有 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/entangler.py" />
   <source>an entangler mixes at least 2 legs, but inputs has {0} factor; write {1} as two</source>
   <translation>entangler 至少混合 2 条腿，但 inputs 有 {0} 个因数；请把 {1} 写成两个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>an entry of its layers</source>
   <translation>其层列表中的一项</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/background_import.py" />
   <source>an import</source>
   <translation>导入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>an isometry from {0} numbers to {1}, kept so</source>
   <translation>从 {0} 个数值到 {1} 个数值的等距张量，并保持等距</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>an object</source>
   <translation>对象</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>an old Excel file</source>
   <translation>旧式 Excel 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>and {0} older ones</source>
   <translation>以及 {0} 个更早的</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>another design</source>
   <translation>其他设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/precision_choice.py" />
   <source>another host cannot use it</source>
   <translation>另一台主机无法使用</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>another host no longer answers, so training ended in epoch {0}; {1}</source>
   <translation>另一台主机不再响应，训练在第 {0} 轮结束；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/stack_edits.py" />
   <source>another layer is named {0!r}; give it a name of its own</source>
   <translation>另一个层已名为 {0!r}；请为它另起名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/text.py" />
   <source>any</source>
   <translation>任意</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>array {0} holds no numbers, but {1}</source>
   <translation>数组 {0} 中不是数值，而是 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>array {0} lies in another file; no model of Keras has such arrays</source>
   <translation>数组 {0} 位于另一个文件中；Keras 模型没有这样的数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>array {0} of {1} is {2} in the file; it is damaged</source>
   <translation>{1} 的数组 {0} 在文件中为 {2}；文件已损坏</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>as found</source>
   <translation>按检测结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>as it was given</source>
   <translation>（所给的值）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>as many</source>
   <translation>相同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>as many parameters</source>
   <translation>参数量相同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>as the data suggest</source>
   <translation>按数据推断</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>as the targets suggest</source>
   <translation>按目标推断</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/budget.py" />
   <source>at most {0} parameters are allowed, but the smallest networks of all layers have {1}</source>
   <translation>最多允许 {0} 个参数，但所有层的最小网络共有 {1} 个</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>attention</source>
   <translation>注意力</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>attention layer</source>
   <translation>注意力层</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>average</source>
   <translation>平均</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>average pooling</source>
   <translation>平均池化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>axis {0}</source>
   <translation>轴 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>axis {0} of {1} has dimension {2}, but axis {3} of {4}, with which it is summed over, has dimension {5}</source>
   <translation>{1} 的轴 {0} 的维数为 {2}，但与之求和的 {4} 的轴 {3} 的维数为 {5}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>batch of 1</source>
   <translation>批次 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>batch of 32</source>
   <translation>批次 32</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>batches of {0}</source>
   <translation>批次大小 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>best weights kept</source>
   <translation>保留最佳权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>best weights, epoch {0}</source>
   <translation>最佳权重，第 {0} 轮</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>between two steps, the result of {0} takes {1}</source>
   <translation>两步之间，{0} 的结果占用 {1}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>binary</source>
   <translation>二分类</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>bond {0} has dimension {1}, but at most {2} can be used beside the {4} in parallel: {3}</source>
   <translation>键 {0} 的维数为 {1}，但除去并联的 {4}，最多只能用到 {2}：{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>bond {0} has dimension {1}, but at most {2} can be used: {3}</source>
   <translation>键 {0} 的维数为 {1}，但最多只能用到 {2}：{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/truncating.py" />
   <source>bond {0} of {1!r} does not join two cores</source>
   <translation>{1!r} 的键 {0} 没有连接两个核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>build the model from layers of Keras, copy the weights and save it again</source>
   <translation>请用 Keras 的层构建模型，复制权重并重新保存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>by a penalty</source>
   <translation>用惩罚</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>by projection</source>
   <translation>用投影</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}]</source>
   <translation>calls[{0}]</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}].layer is {1}; {2}</source>
   <translation>calls[{0}].layer 为 {1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}].takes is empty; a layer takes at least one value</source>
   <translation>calls[{0}].takes 为空；一个层至少接收一个值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>calls[{0}].takes[{1}] is {2}; the inputs and earlier calls give values 0 to {3}</source>
   <translation>calls[{0}].takes[{1}] 为 {2}；输入和先前的调用给出值 0 到 {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>choose at most {0} folds</source>
   <translation>请最多选 {0} 折</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>choose data with answers: without them, the loss cannot be measured</source>
   <translation>请选择带有目标值的数据：没有目标值就无法衡量下降多少</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>choose data: tuning needs examples</source>
   <translation>请选择数据：微调需要样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>choose it as the data of the experiment, under Train or with tndesigner train --dataset</source>
   <translation>请在“训练”中或用 tndesigner train --dataset 把它选作实验的数据</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>classification</source>
   <translation>分类</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>clip norm {0}</source>
   <translation>裁剪范数 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>close the quotation mark</source>
   <translation>请补全引号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>columns</source>
   <translation>列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>comma</source>
   <translation>逗号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/command.py" />
   <source>commands</source>
   <translation>commands</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>comparing the models</source>
   <translation>正在比较模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/tuning_view.py" />
   <source>compressed</source>
   <translation>压缩后</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>compressed by gzip; unpack it first</source>
   <translation>用 gzip 压缩的文件；请先解压</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/devices.py" />
   <source>compute capability {0}</source>
   <translation>计算能力 {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>concatenate</source>
   <translation>拼接</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>constant</source>
   <translation>恒定</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>continues</source>
   <translation>进行中</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>convolution</source>
   <translation>卷积</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>convolution layer</source>
   <translation>卷积层</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>copy</source>
   <translation>复制张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>copy tensor</source>
   <translation>复制张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/titles.py" />
   <source>copy tensor {0}</source>
   <translation>复制张量 {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>core</source>
   <translation>核张量</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>core by core</source>
   <translation>逐个核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/gauss_newton.py" />
   <source>core {0!r} has too many coupled unknowns to be eliminated</source>
   <translation>核张量 {0!r} 的耦合未知数太多，无法消去</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/isometries.py" />
   <source>core {0!r} of {1!r} is kept an isometry by a {2} and cannot have another {2}</source>
   <translation>{1!r} 的核张量 {0!r} 由 {2} 保持为等距张量，不能再有其他 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/titles.py" />
   <source>core {0}</source>
   <translation>核张量 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>core {0} alone holds {1} numbers of its {2}</source>
   <translation>单是核张量 {0} 就占了 {2} 个数值中的 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/request.py" />
   <source>core {0} has legs of {1}, but the array to keep has shape {2}</source>
   <translation>核张量 {0} 的腿为 {1}，但要保留的数组的形状为 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/isometries.py" />
   <source>core {0} takes {1} numbers through {2}, but {3} lead on through {4}: as an isometry it keeps only {1} of them apart</source>
   <translation>核张量 {0} 通过 {2} 接收 {1} 个数值，但通过 {4} 向外传出 {3} 个：作为等距张量，它只能区分其中的 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/family_form.py" />
   <source>cores</source>
   <translation>核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/isometries.py" />
   <source>cores cannot be kept isometries by {0!r}; choose {1}</source>
   <translation>无法用 {0!r} 使核张量保持等距；请选择 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>cores that are kept isometries by {0}; {1}</source>
   <translation>核张量保持等距的方式为 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>correct the fields that are marked as wrong</source>
   <translation>请更正标记为有误的字段</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>cosine</source>
   <translation>余弦</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>data</source>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} has examples of shape {1}, but the model takes {2}</source>
   <translation>数据集 {0!r} 的样本形状为 {1}，但模型接收 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>dataset {0!r} has sequences of {1}, but the network takes {2}; give sequence={3}</source>
   <translation>数据集 {0!r} 的序列长度为 {1}，但网络接收 {2}；请给出 sequence={3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_embedding.py" />
   <source>dataset {0!r} has {1} tokens, but the vocabulary has {2}; give vocabulary={3}</source>
   <translation>数据集 {0!r} 有 {1} 个词元，但词表有 {2} 个；请给出 vocabulary={3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_conv2d.py" />
   <source>dataset {0!r} holds no pictures, which a convolution needs; try digits</source>
   <translation>数据集 {0!r} 不含卷积所需的图片；可试用 digits</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/recurrent.py" />
   <source>dataset {0!r} holds no sequences, but examples of shape {1}; try digits, speeches or sort</source>
   <translation>数据集 {0!r} 不含序列，其样本形状为 {1}；可试用 digits、speeches 或 sort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/ends.py" />
   <source>dataset {0!r} holds no tokens, which {1} needs; try speeches or sort</source>
   <translation>数据集 {0!r} 不含 {1} 所需的词元；可试用 speeches 或 sort</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} holds numbers, but the model takes tokens</source>
   <translation>数据集 {0!r} 包含数值，但模型接收词元</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} holds tokens, but the model takes numbers</source>
   <translation>数据集 {0!r} 包含词元，但模型接收数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>dataset {0!r} needs a model that gives {1}, but this one gives {2}</source>
   <translation>数据集 {0!r} 需要输出 {1} 的模型，但此模型输出 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/examples.py" />
   <source>dataset {0} holds {1}, but the model takes {2}</source>
   <translation>数据集 {0} 包含{1}，但模型接收{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/date_form.py" />
   <source>dates, as days since 1970</source>
   <translation>日期，以 1970 年以来的天数表示</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>dense</source>
   <translation>稠密</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>dense layer</source>
   <translation>稠密层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>dense model</source>
   <translation>稠密模型</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>dense twin</source>
   <translation>稠密对照</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>designs end in .tnd, and trained Keras models in .keras or .h5</source>
   <translation>设计的文件名以 .tnd 结尾，训练过的 Keras 模型以 .keras 或 .h5 结尾</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>did you mean {0}?</source>
   <translation>是否指 {0}？</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>difference</source>
   <translation>差异</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>different</source>
   <translation>不同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/dim.py" />
   <source>dim needs the name of a bond, as in "dim:{0}=1..8"</source>
   <translation>dim 需要键的名称，例如 "dim:{0}=1..8"</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>dot</source>
   <translation>点积</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>each bond</source>
   <translation>每条键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>each place sees earlier places only (use_causal_mask)</source>
   <translation>每个位置只能看到更早的位置 (use_causal_mask)</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/preparation.py" />
   <source>early stopping</source>
   <translation>早停</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>early stopping after {0} epoch</source>
   <translation>{0} 轮后早停</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>early stopping after {0} epochs</source>
   <translation>
    <numerusform>{0} 轮后早停</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>early stopping ends the training of {0} after epoch {1} of {2}: its validation loss has not fallen for {3}</source>
   <translation>早停在第 {1} 轮（共 {2} 轮）后结束{0}的训练：其验证损失已有 {3}没有下降</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>ellipsis</source>
   <translation>省略号</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>embedding</source>
   <translation>嵌入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>embedding layer</source>
   <translation>嵌入层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>empty</source>
   <translation>空文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/curves.py" />
   <source>epoch</source>
   <translation>轮</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>epoch {0}</source>
   <translation>第 {0} 轮</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>error of the output</source>
   <translation>输出误差</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>error of the weights</source>
   <translation>权重误差</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>every {0}</source>
   <translation>步长 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>examples of {0}</source>
   <translation>形状为 {0} 的样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>exponential</source>
   <translation>指数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>export a table of it as CSV, and choose that as data</source>
   <translation>请将其中一张表导出为 CSV，再选作数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_record.py" />
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>family {0}: {1}</source>
   <translation>网络族 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>fewer</source>
   <translation>减少</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>fewer parameters</source>
   <translation>参数减少</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>file exists</source>
   <translation>文件已存在</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>file name too long</source>
   <translation>文件名太长</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_record.py" />
   <source>finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>fitting networks</source>
   <translation>正在拟合网络</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>flatten</source>
   <translation>展平</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>fold {0} is chosen, but folds are numbered from 1 to {1}; choose one of them, or 0 for all in turn</source>
   <translation>选择了第 {0} 折，但折的编号为 1 到 {1}；请选择其中之一，或选 0 依次使用全部</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>fold {0} is chosen, but the data is not split into folds; set the number of folds, too</source>
   <translation>选择了第 {0} 折，但数据没有分折；请同时设置折数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>fold {0} of {1}</source>
   <translation>第 {0} 折，共 {1} 折</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>found: {0}</source>
   <translation>检测到：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/trial_text.py" />
   <source>from trial {0}</source>
   <translation>从试验 {0} 开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/generated.py" />
   <source>generated, seeds {0} and {1}</source>
   <translation>生成，种子 {0} 和 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>given</source>
   <translation>预测值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>gives</source>
   <translation>输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>gives {0}</source>
   <translation>输出 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>goes to {0}</source>
   <translation>分往 {0} 处</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/utilisation_legend.py" />
   <source>gradient of a core against its size, from 10⁻⁵ to 1</source>
   <translation>核张量的梯度与其大小之比，从 10⁻⁵ 到 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>grow a leg on a core and make it an output leg</source>
   <translation>在核张量上引出一条腿，并将其设为输出腿</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>gru</source>
   <translation>GRU</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>has characters that cannot be seen; take them out</source>
   <translation>含有不可见的字符；请将其去掉</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/named_weights.py" />
   <source>has shape {0}</source>
   <translation>的形状为 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>has {0} characters; up to {1} can be read</source>
   <translation>有 {0} 个字符；最多可读取 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>holds JSON lines; give it the ending .jsonl</source>
   <translation>含有 JSON Lines；请把文件扩展名改为 .jsonl</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>holds JSON; write each object on a line of its own, into a file that ends with .jsonl</source>
   <translation>含有 JSON；请把每个对象各写一行，存入以 .jsonl 结尾的文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>holds weights alone, without the layers; build the model, call load_weights and save it with save("model.keras")</source>
   <translation>只有权重，没有层；请构建模型，调用 load_weights，并用 save("model.keras") 保存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>how much accuracy is lost can only be measured on examples with answers: give data with x and y</source>
   <translation>准确率损失只能在带答案的样本上测量：请给出含 x 和 y 的数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/page.py" />
   <source>in epoch 1</source>
   <translation>第 1 轮中</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>in line {0}</source>
   <translation>第 {0} 行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip_row.py" />
   <source>in no layer</source>
   <translation>未用于任何层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>in {0}</source>
   <translation>（在 {0} 中）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>index {0} has dimension {1} {2}, but {3} {4}</source>
   <translation>指标 {0} 的维数为 {1}{2}，但又为 {3}{4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>index {0} has dimension {1} {2}; it must be from 1 to {3}</source>
   <translation>指标 {0} 的维数为 {1}{2}；必须在 1 到 {3} 之间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>inference {0}, dense twin {1}</source>
   <translation>推理 {0}，稠密对照 {1}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>input</source>
   <translation>输入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>input legs</source>
   <translation>输入腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/titles.py" />
   <source>input {0}</source>
   <translation>输入 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/shapes.py" />
   <source>input {0} has no shape; build the model with one and save it again</source>
   <translation>输入 {0} 没有形状；请用形状构建模型并重新保存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>input/output error</source>
   <translation>输入/输出错误</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/drawing.py" />
   <source>inputs has {0} factors and outputs has {1}, but each core takes one of both; fill the shorter list with 1</source>
   <translation>inputs 有 {0} 个因数，outputs 有 {1} 个，但每个核张量各取一个；请用 1 补齐较短的列表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>inputs is empty; a model has at least one input</source>
   <translation>inputs 为空；模型至少有一个输入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>inputs[{0}]</source>
   <translation>inputs[{0}]</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>inputs_are is {0}, but must be {1}</source>
   <translation>inputs_are 为 {0}，但必须是 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/deployment_examples.py" />
   <source>int8 needs data, from which the ranges of values are taken, but the model does not take the data of its design; choose other data (on the command line: --data)</source>
   <translation>int8 需要数据以确定数值范围，但模型不接收其设计的数据；请选择其他数据（命令行：--data）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>is a directory</source>
   <translation>这是文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>is a web page, not a table; download the file itself</source>
   <translation>是网页，不是表格；请下载文件本身</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>is an HDF5 file, but no Keras model: it has no model_config</source>
   <translation>是 HDF5 文件，但不是 Keras 模型：没有 model_config</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>is in the ARFF format, which is not read; convert it to CSV, Parquet, JSON lines or NPZ</source>
   <translation>是 ARFF 格式，无法读取；请转换为 CSV、Parquet、JSON Lines 或 NPZ</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>is in the LIBSVM format, which is not read; convert it to CSV, Parquet, JSON lines or NPZ</source>
   <translation>是 LIBSVM 格式，无法读取；请转换为 CSV、Parquet、JSON Lines 或 NPZ</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/named_weights.py" />
   <source>is missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>is not a date</source>
   <translation>不是日期</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>is not a number</source>
   <translation>不是数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/foreign_text.py" />
   <source>is only a Git LFS pointer to the table; fetch it with “git lfs pull”</source>
   <translation>只是指向表格的 Git LFS 指针；请用“git lfs pull”取得表格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/reading.py" />
   <source>it</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>it cannot be read as Python: {0}</source>
   <translation>无法作为 Python 读取：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it cannot be read: {0}</source>
   <translation>无法读取：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/wrappers.py" />
   <source>it gives both directions separately, and only layers with one result are kept</source>
   <translation>它分别给出两个方向，而只保留有一个结果的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/sequences.py" />
   <source>it gives its state besides its result, and only layers with one result are kept</source>
   <translation>它在结果之外还给出状态，而只保留有一个结果的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/wrappers.py" />
   <source>it goes in both directions with a layer that is not recurrent</source>
   <translation>它用非循环的层双向处理</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>it has a text of its own in each row</source>
   <translation>每行的文本都不同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/arrays.py" />
   <source>it has changed since the model was opened; open the model again</source>
   <translation>自打开模型以来文件已更改；请重新打开模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it has no {0}; save the model again with its weights</source>
   <translation>其中没有 {0}；请连同权重重新保存模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/codec.py" />
   <source>it has over {0}</source>
   <translation>超过 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>it has schema version {0}, but {1} are read; save it with version 1.1 of Tensor-Network-Editor</source>
   <translation>其模式版本为 {0}，但可读取的是 {1}；请用 Tensor-Network-Editor 1.1 版保存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>it has the same text in each row</source>
   <translation>每行的文本都相同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>it has {0}</source>
   <translation>现有 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>it has {0} characters; at most {1} are read</source>
   <translation>共 {0} 个字符；最多读取 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>it has {0} different texts</source>
   <translation>有 {0} 种不同的文本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>it has {0} weights, and a layer of that kind {1}</source>
   <translation>它有 {0} 个权重，而这种层有 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/settings.py" />
   <source>it has {0} {1}</source>
   <translation>它的 {0} 为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it has {0}; at most {1} are read</source>
   <translation>文件大小为 {0}；最多读取 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/migrations.py" />
   <source>it holds JSON, but no design: its first entry must be "format": "{0}"</source>
   <translation>其中是 JSON，但不是设计：第一项必须是 "format": "{0}"</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>it holds a link to another place, {0}; no model of Keras does</source>
   <translation>其中有指向别处的链接 {0}；Keras 模型不会如此</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>it holds {0}</source>
   <translation>其中有 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it holds {0} files, more than {1}</source>
   <translation>其中有 {0} 个文件，超过 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it holds {0}, a file outside of the archive; no model of Keras does</source>
   <translation>其中有指向压缩包之外的文件 {0}；Keras 模型不会如此</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is a ZIP archive; a trained Keras model is opened by `tndesigner open`</source>
   <translation>这是 ZIP 压缩包；已训练的 Keras 模型请用 `tndesigner open` 打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is a device or pipe, not a file</source>
   <translation>这是设备或管道，不是文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/deployment.py" />
   <source>it is a folder but no SavedModel, and was left alone</source>
   <translation>这是文件夹但不是 SavedModel，已保持原样</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/replacing.py" />
   <source>it is a link that leads in a circle</source>
   <translation>这是循环的链接</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is a pickle, which could run any code when it is read; load it in a script of your own, and hand the network to td.from_quimb, td.from_nodes or td.from_tensorly</source>
   <translation>这是 pickle，读取时可能运行任意代码；请在您自己的脚本中加载，并把网络交给 td.from_quimb、td.from_nodes 或 td.from_tensorly</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is an HDF5 file; a trained Keras model is opened by `tndesigner open`</source>
   <translation>这是 HDF5 文件；已训练的 Keras 模型请用 `tndesigner open` 打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is an array; `tndesigner fit` finds cores for one</source>
   <translation>这是数组；`tndesigner fit` 可为其求核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/wrappers.py" />
   <source>it is around a layer of class {0}, which is not kept</source>
   <translation>它包着类 {0} 的层，该类不被保留</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it is computing, and may be compiling</source>
   <translation>它正在计算，可能在编译</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/parsing.py" />
   <source>it is cut off at {0}; the rest of the design is missing</source>
   <translation>在{0}处中断；设计的其余部分缺失</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is damaged: it begins as a ZIP archive but has no readable end</source>
   <translation>文件已损坏：开头是 ZIP 压缩包，但没有可读的结尾</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>it is damaged: it has no group of weights</source>
   <translation>文件已损坏：没有权重组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>it is damaged: layer {0} ({1}) has {2} weights, but the file holds {3} of it</source>
   <translation>文件已损坏：层 {0}（{1}）有 {2} 个权重，但文件中有 {3} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>it is damaged: layer {0} has no {1}</source>
   <translation>文件已损坏：层 {0} 没有 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/rehearsal.py" />
   <source>it is damaged: reading it does not end</source>
   <translation>文件已损坏：读取无法结束</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/rehearsal.py" />
   <source>it is damaged: the HDF5 library crashes on it</source>
   <translation>文件已损坏：HDF5 库在读取时崩溃</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>it is damaged: the array {0} is missing</source>
   <translation>文件已损坏：数组 {0} 缺失</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>it is damaged: the weights of layer {0} are missing</source>
   <translation>文件已损坏：层 {0} 的权重缺失</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/arrays.py" />
   <source>it is damaged: the weights of layer {0} cannot be read</source>
   <translation>文件已损坏：无法读取层 {0} 的权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is damaged: two files in it have the same name</source>
   <translation>文件已损坏：其中有两个同名文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is damaged: {0} in it cannot be read</source>
   <translation>文件已损坏：无法读取其中的 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>it is empty</source>
   <translation>文件是空的</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/parsing.py" />
   <source>it is nested far too deeply for a design</source>
   <translation>嵌套太深，不可能是设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/parsing.py" />
   <source>it is not JSON at {0}: {1}</source>
   <translation>{0}处不是 JSON：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>it is not Python: {0}</source>
   <translation>这不是 Python：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is not UTF-8 text</source>
   <translation>这不是 UTF-8 文本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/source.py" />
   <source>it is not a file</source>
   <translation>这不是文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>it is not a file of Tensor-Network-Editor, which has "schema_version" and "network"</source>
   <translation>这不是 Tensor-Network-Editor 的文件，后者含有 "schema_version" 和 "network"</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is protected by a password; save it without one</source>
   <translation>文件受密码保护；请不带密码保存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it is starting, which takes long on a busy machine</source>
   <translation>它正在启动，在繁忙的机器上需要较长时间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it is waiting for a disk or a server</source>
   <translation>它正在等待磁盘或服务器</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it is waiting for something, perhaps a file on a disk or a server that is gone</source>
   <translation>它正在等待，可能在等待已断开的磁盘或服务器上的文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/replacing.py" />
   <source>it is write-protected</source>
   <translation>文件是只读的</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>it is {0}</source>
   <translation>这是{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>it is {0}, not a design; {1}</source>
   <translation>这是{0}，不是设计；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/replacing.py" />
   <source>it is {0}, not a file</source>
   <translation>这是{0}，不是文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>it joins several inputs, and a network replaces a layer that takes one</source>
   <translation>它汇合多个输入，而网络只能取代接收单个输入的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/kinds.py" />
   <source>it leaves a length open</source>
   <translation>它留有未定的长度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/kinds.py" />
   <source>it looks at another sequence than its own</source>
   <translation>它关注的是其他序列而不是自己的序列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it may be compiling</source>
   <translation>它可能在编译</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>it may be {0}</source>
   <translation>可以是 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>it may hold {0}</source>
   <translation>可以包含 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>it must be from 1 to {0}</source>
   <translation>必须在 1 到 {0} 之间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/sequences.py" />
   <source>it needs examples whose axes, but for the first, have fixed lengths</source>
   <translation>它需要除第一个轴外各轴长度固定的样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/rule.py" />
   <source>it needs examples with {0} axes</source>
   <translation>它需要有 {0} 个轴的样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>it only numbers the rows</source>
   <translation>只是行的编号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/outlook.py" />
   <source>it stays as it is: no network is much smaller</source>
   <translation>保持不变：没有明显更小的网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/outlook.py" />
   <source>it stays as it is: {0} is not among what is compressed</source>
   <translation>保持不变：{0} 不在压缩之列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/reshaping.py" />
   <source>it sums over the axis of the batch</source>
   <translation>它对批次轴求和</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/migrations.py" />
   <source>it was made by a newer version of tndesigner: it has version {0}, and this program reads up to {1}; update the program</source>
   <translation>它由更新版本的 tndesigner 生成：版本为 {0}，而本程序最多读到 {1}；请更新程序</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>it was stopped by a signal; `kill -CONT {0}` lets it continue</source>
   <translation>它被信号停止；`kill -CONT {0}` 可让它继续</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/reading.py" />
   <source>it {0}</source>
   <translation>文件{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>its HDF5 structure is nested without end; no model of Keras is</source>
   <translation>其 HDF5 结构无限嵌套；Keras 模型不会如此</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/reading.py" />
   <source>its configuration</source>
   <translation>其配置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/flattening.py" />
   <source>its configuration is damaged: a layer takes a result of {0} that does not exist</source>
   <translation>其配置已损坏：有一层接收 {0} 的不存在的结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>its configuration is damaged: inputs or outputs of the model are missing</source>
   <translation>其配置已损坏：模型的输入或输出缺失</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>its configuration is damaged: layer {0} has a class without a name</source>
   <translation>其配置已损坏：层 {0} 的类没有名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/flattening.py" />
   <source>its configuration is damaged: layer {0} takes results that are missing or depend on its own</source>
   <translation>其配置已损坏：层 {0} 接收的结果缺失，或依赖于它自己的结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/flattening.py" />
   <source>its configuration is damaged: nested model {0} is called with {1} tensors and takes {2}</source>
   <translation>其配置已损坏：以 {1} 个张量调用嵌套模型 {0}，而它接收 {2} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/flattening.py" />
   <source>its configuration is damaged: two layers have the same name</source>
   <translation>其配置已损坏：有两层同名</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>its configuration is damaged: {0}</source>
   <translation>其配置已损坏：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/fields.py" />
   <source>its configuration is damaged: {0} has no list {1}</source>
   <translation>其配置已损坏：{0} 没有列表 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/fields.py" />
   <source>its configuration is damaged: {0} has no whole number where one belongs</source>
   <translation>其配置已损坏：{0} 在应有整数处没有整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/fields.py" />
   <source>its configuration is damaged: {0} has no {1}</source>
   <translation>其配置已损坏：{0} 没有 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>its configuration is damaged: {0} is called in an unknown way</source>
   <translation>其配置已损坏：{0} 的调用方式未知</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/fields.py" />
   <source>its configuration is damaged: {0} is not an object</source>
   <translation>其配置已损坏：{0} 不是对象</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>its configuration is damaged: {0} takes something that is not a tensor</source>
   <translation>其配置已损坏：{0} 接收了不是张量的内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>its diagram is shown</source>
   <translation>正显示其图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/kinds.py" />
   <source>its equation {0} is not a matrix on the last axis with its bias</source>
   <translation>其方程 {0} 不是作用于最后一个轴并带偏置的矩阵</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/reshaping.py" />
   <source>its equation {0} takes examples with {1} axes</source>
   <translation>其方程 {0} 接收有 {1} 个轴的样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>its expressions are nested too deeply</source>
   <translation>其表达式嵌套过深</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>its graph cannot be drawn: {0}</source>
   <translation>其计算图无法绘制：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>its input legs are {0}, its output legs {1}</source>
   <translation>其输入腿为 {0}，输出腿为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>its name says so</source>
   <translation>从列名可知</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/runs.py" />
   <source>its process ended before it could say how</source>
   <translation>其进程在说明原因之前就已终止</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>its settings are of another form</source>
   <translation>其设置的形式不同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/windows.py" />
   <source>its window of {0} does not fit into a length of {1}</source>
   <translation>其 {0} 的窗口放不进长度 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>its words say which rows are for validation</source>
   <translation>其中的词说明哪些行用于验证</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>joins {0}</source>
   <translation>汇合 {0} 路</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/preparation.py" />
   <source>keeping the best weights</source>
   <translation>保留最佳权重</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>kept</source>
   <translation>保留层</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>kernel first</source>
   <translation>先求整体矩阵</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>layer</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>layer normalization</source>
   <translation>层归一化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/kept.py" />
   <source>layer {0!r} ({1}) cannot take {2}: {3}</source>
   <translation>层 {0!r}（{1}）不能接收 {2}：{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/kept.py" />
   <source>layer {0!r} ({1}) takes {2} inputs, but gets {3}</source>
   <translation>层 {0!r}（{1}）接收 {2} 个输入，但得到 {3} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/reshaping.py" />
   <source>layer {0!r} cannot flatten shape {1}: one axis has no fixed length</source>
   <translation>层 {0!r} 无法展平形状 {1}：有一个轴没有固定长度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/reshaping.py" />
   <source>layer {0!r} cannot give shape {1} ({2} numbers) the shape {3} ({4} numbers)</source>
   <translation>层 {0!r} 无法将形状 {1}（{2} 个数值）变为形状 {3}（{4} 个数值）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>layer {0!r} gives {1} numbers, but the output legs of its network make {2}; {3}</source>
   <translation>层 {0!r} 输出 {1} 个数值，但其网络的输出腿构成 {2} 个；{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/exporters.py" />
   <source>layer {0!r} has no matrices that a network could replace</source>
   <translation>层 {0!r} 没有可由网络替换的矩阵</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/model_text.py" />
   <source>layer {0!r} has no network and no class in keras.layers</source>
   <translation>层 {0!r} 没有网络，在 keras.layers 中也没有对应的类</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/exporters.py" />
   <source>layer {0!r} has no network, so there is nothing to export</source>
   <translation>层 {0!r} 没有网络，因此没有可导出的内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} has strides {1} and dilation {2}; one of both must be 1</source>
   <translation>层 {0!r} 的步长为 {1}，膨胀率为 {2}；两者之一必须为 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins along axis {1}, which shape {2} does not have</source>
   <translation>层 {0!r} 沿轴 {1} 连接，但形状 {2} 没有这个轴</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins several inputs, but gets one</source>
   <translation>层 {0!r} 汇合多个输入，但只得到一个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins the shapes {1}, which do not fit together</source>
   <translation>层 {0!r} 汇合的形状 {1} 互不相容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/joining.py" />
   <source>layer {0!r} joins two inputs, but gets {1}</source>
   <translation>层 {0!r} 汇合两个输入，但得到 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph_edits.py" />
   <source>layer {0!r} joins {1} values, so it cannot be removed</source>
   <translation>层 {0!r} 汇合 {1} 个值，因此无法移除</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} moves a kernel of {1} over a picture of {2}, which is smaller; the largest that fits is {3}, or use padding "same"</source>
   <translation>层 {0!r} 用 {1} 的卷积核扫过更小的图片 {2}；最大可用的是 {3}，或使用填充方式 "same"</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/recurrent_networks.py" />
   <source>layer {0!r} needs a known number of features, but gets {1}</source>
   <translation>层 {0!r} 需要已知的特征数，但得到 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/layer.py" />
   <source>layer {0!r} needs a last axis of known length, but gets {1}</source>
   <translation>层 {0!r} 需要长度已知的最后一个轴，但得到 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} needs pictures of shape (height, width, channels), but gets {1}</source>
   <translation>层 {0!r} 需要形状为 (height, width, channels) 的图片，但得到 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/tokens.py" />
   <source>layer {0!r} needs sequences of a known length, (length, features), but gets {1}</source>
   <translation>层 {0!r} 需要长度已知的序列 (length, features)，但得到 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>layer {0!r} needs sequences of shape (length, features), but gets {1}</source>
   <translation>层 {0!r} 需要形状为 (length, features) 的序列，但得到 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>layer {0!r} pools windows of {1}, larger than the picture {2}</source>
   <translation>层 {0!r} 的池化窗口为 {1}，大于图片 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/layer.py" />
   <source>layer {0!r} refers to network {1}, which the design does not have</source>
   <translation>层 {0!r} 引用了网络 {1}，但设计中没有该网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/layer.py" />
   <source>layer {0!r} takes one input, but gets {1}</source>
   <translation>层 {0!r} 接收一个输入，但得到 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>layer {0!r} takes {1} numbers, but the input legs of its network make {2}; {3}</source>
   <translation>层 {0!r} 接收 {1} 个数值，但其网络的输入腿构成 {2} 个；{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/reading.py" />
   <source>layer {0}</source>
   <translation>第 {0} 层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/kernels.py" />
   <source>layer {0} ({1}) has no kernel that a network replaces</source>
   <translation>层 {0}（{1}）没有可由网络替换的矩阵</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} and an input are both named {1}; rename the layer</source>
   <translation>第 {0} 层与一个输入同名，均为 {1}；请重命名该层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>layer {0} before it</source>
   <translation>前面的层 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/kept_layers.py" />
   <source>layer {0} cannot be made, because Keras {1} refuses the arguments of its class {2}: {3}</source>
   <translation>无法创建层 {0}，因为 Keras {1} 拒绝其类 {2} 的参数：{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>layer {0} cannot be opened: {1}</source>
   <translation>层 {0} 无法打开：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>layer {0} cannot be replaced, because {1}</source>
   <translation>层 {0} 不能被替换：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/calls.py" />
   <source>layer {0} gives several results, and {1} takes one other than the first; a design holds layers with one result</source>
   <translation>层 {0} 给出多个结果，而 {1} 所用的不是第一个；设计中的层只有一个结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>layer {0} gives {1} by its settings, but {2} in the graph of the file</source>
   <translation>层 {0} 按其设置给出 {1}，但在文件的计算图中给出 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/activation.py" />
   <source>layer {0} has no activation to vary</source>
   <translation>层 {0} 没有可变化的激活函数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/width.py" />
   <source>layer {0} has no width to vary</source>
   <translation>层 {0} 没有可变化的宽度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/plain_model.py" />
   <source>layer {0} has other weights in its exported file; please report this</source>
   <translation>层 {0} 在其导出文件中有不同的权重；请报告此问题</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>layer {0} has settings that make no sense: {1}</source>
   <translation>层 {0} 的设置不合理：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/renewal.py" />
   <source>layer {0} has the {1} 'hard_sigmoid', which computes something else in Keras 3 than in Keras 2; train it with another one</source>
   <translation>层 {0} 的 {1} 为 'hard_sigmoid'，它在 Keras 3 中的计算与 Keras 2 不同；请换用其他函数训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>layer {0} has weights of LoRA beside its own, which an HDF5 file keeps apart; save the model as .keras, which adds them up</source>
   <translation>层 {0} 除自身权重外还有 LoRA 的权重，HDF5 文件将它们分开保存；请将模型另存为 .keras，这样它们会被合并</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/source_weights.py" />
   <source>layer {0} has weights of {1} in the trained model and of {2} in the design</source>
   <translation>层 {0} 的权重在已训练模型中为 {1}，在设计中为 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/source_weights.py" />
   <source>layer {0} has weights, but {1} has no layer of that name; give the layer its old name again</source>
   <translation>层 {0} 有权重，但 {1} 中没有该名称的层；请恢复该层的旧名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>layer {0} has {1}</source>
   <translation>层 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} has {1} numbers an example in its result ({2}); at most {3} are possible</source>
   <translation>层 {0} 的结果中每个样本有 {1} 个数值（{2}）；最多允许 {3} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} has {1} parameters ({2}); at most {3} are possible</source>
   <translation>层 {0} 有 {1} 个参数（{2}）；最多允许 {3} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/own_layers.py" />
   <source>layer {0} has {1} {2}, which a design cannot hold</source>
   <translation>层 {0} 的 {1} 为 {2}，设计无法容纳</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} holds a lambda, Python code that would run when the model is opened; replace it by layers of Keras and save the model again</source>
   <translation>层 {0} 含有 lambda，即打开模型时会运行的 Python 代码；请用 Keras 的层替换并重新保存模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} holds a layer of an exported file, which cannot be opened there</source>
   <translation>层 {0} 含有导出文件中的层，无法在那里打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} is a {1}, which prepares data and does not compute with numbers; take it out of the model and save the rest</source>
   <translation>层 {0} 是 {1}，用于准备数据而不进行数值计算；请将其移出模型并保存其余部分</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} is a {1}, which runs code from outside Keras; {2}</source>
   <translation>层 {0} 是 {1}，会运行 Keras 之外的代码；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/calls.py" />
   <source>layer {0} is called with and without {1}, which a design cannot hold</source>
   <translation>层 {0} 的调用有的带 {1}，有的不带，设计无法容纳</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/calls.py" />
   <source>layer {0} is called with {1}, which a design cannot hold; build the model without it</source>
   <translation>层 {0} 的调用带有 {1}，设计无法容纳；请在建模时去掉它</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layer {0} is network number {1}, which the design does not have; choose another network or remove the layer</source>
   <translation>层 {0} 是编号为 {1} 的网络，但设计中没有该网络；请选择其他网络或移除该层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>layer {0} is not what its drawing says: {1}</source>
   <translation>层 {0} 与其图不符：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} is of class {1}, which is not built into Keras; {2}</source>
   <translation>层 {0} 属于类 {1}，不是 Keras 内置的；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/own_layers.py" />
   <source>layer {0} is of class {1}, which this tndesigner does not have; update the program</source>
   <translation>层 {0} 的类为 {1}，本版 tndesigner 没有；请更新程序</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} is quantized, and its numbers are not those that were trained; open the model from before {1}</source>
   <translation>层 {0} 已量化，其数值不是训练得到的数值；请打开 {1} 之前的模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/operations.py" />
   <source>layer {0} is the operation keras.ops {1} in a form for which there is no layer; use a layer in its place and save the model again</source>
   <translation>层 {0} 是 keras.ops {1} 运算，其形式没有对应的层；请改用层，再保存模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} is the operation keras.ops {1}, which cannot be opened; use a layer in its place and save the model again</source>
   <translation>层 {0} 是 keras.ops 的运算 {1}，无法打开；请用层代替并重新保存模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>layer {0} is {1}, which no network replaces; {2}</source>
   <translation>层 {0} 是 {1}，没有网络可替换它；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/isometries.py" />
   <source>layer {0} keeps its cores isometries, but none of the {1} cores of network {2} has legs that take numbers and legs that lead on to another core; leave them free</source>
   <translation>层 {0} 要求核张量保持等距，但网络 {2} 的 {1} 个核张量中，没有一个既有接收数值的腿又有通向其他核张量的腿；请不作此要求</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/edits.py" />
   <source>layer {0} needs network {1}; add that network first, or change the layer</source>
   <translation>层 {0} 需要网络 {1}；请先添加该网络，或更改该层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/renewal.py" />
   <source>layer {0} reads time first (time_major), which Keras 3 does not have</source>
   <translation>层 {0} 以时间为第一个轴（time_major），Keras 3 不支持</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>layer {0} stays as it is, because {1}</source>
   <translation>层 {0} 保持不变：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/calls.py" />
   <source>layer {0} takes something that is not a tensor</source>
   <translation>层 {0} 的输入不是张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>layer {0} takes tokens, but {1} gives numbers; {2}</source>
   <translation>层 {0} 接收词元，但给出数值的是{1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} uses the function {1}, which is not built into Keras; {2}</source>
   <translation>层 {0} 使用函数 {1}，不是 Keras 内置的；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/safety.py" />
   <source>layer {0} was exported by an older tndesigner or is a part of an exported layer, so it does not tell its drawing; export its design again, load the model with the new file and save it, or open the design</source>
   <translation>层 {0} 由旧版 tndesigner 导出，或是导出层的一部分，因此不含其图；请重新导出其设计，用新文件加载模型并保存，或打开该设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/exported_layers.py" />
   <source>layer {0}: {1}</source>
   <translation>层 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/precision_choice.py" />
   <source>layers compute in mixed precision (bfloat16)</source>
   <translation>各层以混合精度（bfloat16）计算</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>layers of class {0} cannot be kept as they are</source>
   <translation>类 {0} 的层无法原样保留</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layers.py" />
   <source>layers {0} and {1} are both named {2}; rename one of them</source>
   <translation>第 {0} 层和第 {1} 层同名，均为 {2}；请重命名其中之一</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>layers[{0}] is never called; call it or remove it</source>
   <translation>layers[{0}] 从未被调用；请调用它或将其移除</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>learn</source>
   <translation>学习目标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>learn from</source>
   <translation>特征</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/learning_rate.py" />
   <source>learning_rate holds for the whole model, not for one layer; write learning_rate=1e-4..1e-2</source>
   <translation>learning_rate 适用于整个模型，而不是某一层；请写 learning_rate=1e-4..1e-2</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/learning_rate.py" />
   <source>learning_rate takes numbers above 0, not {0}</source>
   <translation>learning_rate 接收大于 0 的数，而不是 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>leave out</source>
   <translation>不使用</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>leave rows out</source>
   <translation>不使用这些行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>leave this class out</source>
   <translation>请略去这一类</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>leg '{0}', the {1} of the kernel of network {2}, goes on to the result; let it end at a core, which sums over it</source>
   <translation>网络 {2} 的卷积核的{1}腿 '{0}' 直接通向结果；请让它止于一个核张量，由该核张量对其求和</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>leg '{0}', the {1} of the kernel of network {2}, is joined to leg '{3}' of the input; let it end at a core of its own</source>
   <translation>网络 {2} 的卷积核的{1}腿 '{0}' 与输入的腿 '{3}' 相连；请让它止于单独的核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>leg {0!r} of {1!r} cannot be bonded to itself</source>
   <translation>{1!r} 的腿 {0!r} 不能与自身用键连接</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/network.py" />
   <source>leg {0!r} of {1!r} has dimension {2}; it must be a whole number</source>
   <translation>{1!r} 的腿 {0!r} 的维数为 {2}；必须是整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/network.py" />
   <source>leg {0!r} of {1!r} is an output leg; take it out of the outputs first</source>
   <translation>{1!r} 的腿 {0!r} 是输出腿；请先将其移出输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>leg {0!r} of {1!r} is in a bond already</source>
   <translation>{1!r} 的腿 {0!r} 已在键中</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>leg {0!r} of {1!r} is in a bond; remove the bond first</source>
   <translation>{1!r} 的腿 {0!r} 在键中；请先移除该键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>leg {0} is joined to another leg of the input; a token has both</source>
   <translation>腿 {0} 与输入的另一条腿相连；词元同时具有两者</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>leg {0} of {1} has no name; give it one</source>
   <translation>{1} 的第 {0} 条腿没有名称；请为它命名</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>legs '{0}' and '{1}' of the input of network {2} are joined to one index, but a token has both digits; let each end at a core of its own</source>
   <translation>网络 {2} 的输入的腿 '{0}' 和 '{1}' 连成了同一个指标，但一个词元兼有这两位数字；请让它们各自止于单独的核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>let it be at least 1</source>
   <translation>请设为至少 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>let the input be int32</source>
   <translation>请将输入设为 int32</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/json_lines.py" />
   <source>line</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>line {0}</source>
   <translation>第 {0} 行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>line {0} is not Python: {1}</source>
   <translation>第 {0} 行不是 Python：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/parsing.py" />
   <source>line {0}, column {1}</source>
   <translation>第 {0} 行第 {1} 列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/exported.py" />
   <source>line {0}: its drawing is not written out</source>
   <translation>第 {0} 行：其图没有完整写出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_tensors.py" />
   <source>line {0}: nothing says what the shape of {1} is; write it out above</source>
   <translation>第 {0} 行：没有说明 {1} 的形状；请在前面写出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_tensors.py" />
   <source>line {0}: the rank and dimension of CopyNode must be written out, with a rank from 1 to {1}</source>
   <translation>第 {0} 行：CopyNode 的秩和维数必须写出，秩为 1 到 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/exported.py" />
   <source>line {0}: {1}</source>
   <translation>第 {0} 行：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_nodes.py" />
   <source>line {0}: {1} has no axis {2}</source>
   <translation>第 {0} 行：{1} 没有轴 {2}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>looking at what layers see</source>
   <translation>正在查看各层的所见</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>loss</source>
   <translation>损失</translation>
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
   <translation>请将一条开放腿设为输出腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>make one of them larger</source>
   <translation>请增大其中一个</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>max pooling</source>
   <translation>最大池化</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>maximum</source>
   <translation>最大值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>mean</source>
   <translation>均值</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>mean of a picture</source>
   <translation>图片均值</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>mean of a sequence</source>
   <translation>序列均值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>measured here</source>
   <translation>在此测得</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>measuring how much outputs count</source>
   <translation>正在衡量各输出的重要程度</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>measuring networks</source>
   <translation>正在测量网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>measuring…</source>
   <translation>正在测量…</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>median</source>
   <translation>中位数</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>merged</source>
   <translation>合并</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>merged first</source>
   <translation>先合并</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>metric and parameters</source>
   <translation>评估指标与参数量</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>minimum</source>
   <translation>最小值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>mixed precision</source>
   <translation>混合精度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/precision_choice.py" />
   <source>mixed precision is not used: {0}</source>
   <translation>未使用混合精度：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problems_panel.py" />
   <source>model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>more</source>
   <translation>增多</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/headline.py" />
   <source>more parameters</source>
   <translation>参数增多</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>most frequent</source>
   <translation>最常见的值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>move it to the start</source>
   <translation>请将它移到开头</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>multiply</source>
   <translation>相乘</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>names</source>
   <translation>列名</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>ncon has {0} tensors, but labels for {1}</source>
   <translation>ncon 有 {0} 个张量，但标签对应 {1} 个</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network attention</source>
   <translation>网络注意力</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network convolution</source>
   <translation>网络卷积</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network embedding</source>
   <translation>网络嵌入</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network gru</source>
   <translation>网络 GRU</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network lstm</source>
   <translation>网络 LSTM</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network multilinear attention</source>
   <translation>网络多重线性注意力</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>network simple rnn</source>
   <translation>网络简单 RNN</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/choice.py" />
   <source>network {0!r} cannot be contracted in the order {1} as a convolution</source>
   <translation>网络 {0!r} 无法按顺序 {1} 作为卷积收缩</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/choice.py" />
   <source>network {0!r} cannot be evaluated as a convolution: its kernel is too large to be built, and factor by factor some channels would have to wait; make the legs of its input or output smaller</source>
   <translation>网络 {0!r} 无法作为卷积计算：其卷积核太大，无法构建，而逐个因数计算时部分通道需要等待；请减小其输入或输出的腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>network {0!r} gives {1} numbers, but as the {2} of layer {3!r} it needs {4}</source>
   <translation>网络 {0!r} 输出 {1} 个数值，但作为层 {3!r} 的 {2}，它需要 {4} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/inner_networks.py" />
   <source>network {0!r} gives {1} numbers, but as {2} it needs {3}</source>
   <translation>网络 {0!r} 给出 {1} 个数值，但作为{2}需要 {3} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/picture.py" />
   <source>network {0!r} has nothing drawn, so there is no picture of it</source>
   <translation>网络 {0!r} 中没有绘制任何内容，因此没有图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_embedding.py" />
   <source>network {0!r} has room for {1} tokens, but the vocabulary of layer {2!r} has {3}; make a leg of its input larger</source>
   <translation>网络 {0!r} 可容纳 {1} 个词元，但层 {2!r} 的词表有 {3} 个；请增大其输入的一条腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/recurrent_cells.py" />
   <source>network {0!r} has {1} inputs; a matrix needs 1</source>
   <translation>网络 {0!r} 有 {1} 个输入；矩阵需要 1 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>network {0!r} has {1} inputs; a projection needs exactly 1</source>
   <translation>网络 {0!r} 有 {1} 个输入；投影恰好需要 1 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>network {0!r} has {1} inputs; in a stack it needs exactly 1</source>
   <translation>网络 {0!r} 有 {1} 个输入；在层的堆叠中恰好需要 1 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/tensornetwork_style.py" />
   <source>network {0!r} joins queries, keys and values example by example, which TensorNetwork cannot; the styles keras and numpy can</source>
   <translation>网络 {0!r} 逐个样本地连接查询、键和值，TensorNetwork 无法做到；keras 和 numpy 风格可以</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/choice.py" />
   <source>network {0!r} needs {1} contractions of two terms each, not {2}</source>
   <translation>网络 {0!r} 需要 {1} 次两项收缩，而不是 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_conv2d.py" />
   <source>network {0!r} stands for a convolution and needs one input with a leg for rows, a leg for columns and legs for channels; it has {1} inputs with {2} legs</source>
   <translation>网络 {0!r} 代表卷积，需要一个输入，其腿分别对应行、列和通道；它有 {1} 个输入，共 {2} 条腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>network {0!r} stands for attention and needs three inputs, for queries, keys and values; it has {1}</source>
   <translation>网络 {0!r} 代表注意力，需要三个输入，分别对应查询、键和值；它有 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>network {0!r} stands for attention, so the first leg of each input and the first output leg run over one sequence; they have lengths {1}</source>
   <translation>网络 {0!r} 代表注意力，因此每个输入的第一条腿和第一条输出腿都沿同一序列；它们的长度为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_multilinear_attention.py" />
   <source>network {0!r} takes and gives sequences of shape {1}, but gets {2} from the layer before it</source>
   <translation>网络 {0!r} 接收并输出形状为 {1} 的序列，但从前一层得到 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_conv2d.py" />
   <source>network {0!r} takes {1} channels, but gets {2} from the layer before it</source>
   <translation>网络 {0!r} 接收 {1} 个通道，但从前一层得到 {2} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/projections.py" />
   <source>network {0!r} takes {1} numbers, but as the {2} of layer {3!r} it needs {4}</source>
   <translation>网络 {0!r} 接收 {1} 个数值，但作为层 {3!r} 的 {2}，它需要 {4} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/inner_networks.py" />
   <source>network {0!r} takes {1} numbers, but as {2} it needs {3}</source>
   <translation>网络 {0!r} 接收 {1} 个数值，但作为{2}需要 {3} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>network {0!r} takes {1} numbers, but gets {2} from the layer before it</source>
   <translation>网络 {0!r} 接收 {1} 个数值，但从前一层得到 {2} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/legend.py" />
   <source>network {0}</source>
   <translation>网络 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/errors.py" />
   <source>network {0}: {1}</source>
   <translation>网络 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/savings/row_widget.py" />
   <source>network: {0}
{1}: {2}</source>
   <translation>网络：{0}
{1}：{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>no Keras model; a .keras or .h5 file is expected</source>
   <translation>非 Keras 模型的文件；需要 .keras 或 .h5 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>no NVIDIA GPU with a driver is found</source>
   <translation>未找到装有驱动程序的 NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>no array</source>
   <translation>没有数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>no design that was tried ({0} in all) can be trained; the first: {1}</source>
   <translation>尝试的设计（共 {0} 个）均无法训练；第一个：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/failures.py" />
   <source>no details are known</source>
   <translation>没有更多详情</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/dim.py" />
   <source>no drawing has bonds between cores</source>
   <translation>没有任何图含有核张量之间的键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/checkpoints.py" />
   <source>no epoch was complete, so nothing was kept</source>
   <translation>没有完整的一轮，因此没有保留任何内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>no family of networks can replace layer {0}</source>
   <translation>没有网络族可以替换层 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/options.py" />
   <source>no family {0} replaces a layer; {1}</source>
   <translation>没有可替换层的网络族 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>no family {0} suits that layer; {1}</source>
   <translation>没有适合该层的网络族 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>no kind of layer with networks is called {0}; {1}</source>
   <translation>没有名为{0}的含网络的层类型；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/activation.py" />
   <source>no layer except the last has an activation to vary</source>
   <translation>除最后一层外，没有可变化激活函数的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/truncating.py" />
   <source>no layer of the design uses network {0}, so it has no trained cores</source>
   <translation>设计中没有层使用网络 {0}，因此它没有已训练的核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/layers_file.py" />
   <source>no layer of the model has a network</source>
   <translation>模型中没有任何层含有网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>no legs</source>
   <translation>没有腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/tips.py" />
   <source>no legs yet</source>
   <translation>还没有腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>no limit</source>
   <translation>无限制</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/compressing.py" />
   <source>no model can be compressed</source>
   <translation>无法压缩模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>no network can replace it until the layers before it fit together</source>
   <translation>在它前面的各层相互匹配之前，无法用网络取代它</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>no network of these families is much smaller than layer {0}</source>
   <translation>这些网络族中没有比层 {0} 小很多的网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>no numbers</source>
   <translation>不是数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/request_handlers.py" />
   <source>no other can start</source>
   <translation>无法开始另一次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>no pictures</source>
   <translation>没有图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/formats.py" />
   <source>no reason is given</source>
   <translation>没有给出原因</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/request_handlers.py" />
   <source>no run is in progress</source>
   <translation>没有正在进行的运行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>no smaller model was found that loses at most {0:g}; allow more, or name other layers or families</source>
   <translation>没有找到损失不超过 {0:g} 的更小模型；请放宽限制，或指定其他层或网络族</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>no space left on device; delete something there, and the same command continues the search</source>
   <translation>设备上没有剩余空间；请在那里删除一些内容，然后用同一命令继续搜索</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>no space left on device; delete something there, or choose another folder</source>
   <translation>设备上没有空间了；请删除一些内容，或选择另一个文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>no such file or directory</source>
   <translation>没有这个文件或文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/searching/searcher.py" />
   <source>no trial was completed</source>
   <translation>没有完成任何试验</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/named_weights.py" />
   <source>no weights</source>
   <translation>没有权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/model_records.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/import_dialogue.py" />
   <source>none of these; open legs take the data</source>
   <translation>都不是；由开放腿接收数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/findings.py" />
   <source>none of {0} trials was completed</source>
   <translation>{0} 次试验均未完成</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/fields/hold_box.py" />
   <source>none, all are free</source>
   <translation>无，均不约束</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/marked_bonds_row.py" />
   <source>none; right-click one, and choose Vary Bond in Search</source>
   <translation>无；右键点击一条键，选择“搜索时改变键”</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>normal, deviation {0}</source>
   <translation>正态分布，标准差 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>not a directory</source>
   <translation>这不是文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/network_dense.py" />
   <source>nothing</source>
   <translation>空</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>nothing called {0} can vary</source>
   <translation>没有名为 {0} 的可变项</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>nothing called {0} can vary; {1}</source>
   <translation>没有名为 {0} 的可变项；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/deploying.py" />
   <source>nothing can be deployed</source>
   <translation>无法部署</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/benchmark.py" />
   <source>nothing can be measured</source>
   <translation>无法测量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/predicting.py" />
   <source>nothing can be predicted</source>
   <translation>无法预测</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/truncating.py" />
   <source>nothing can be truncated</source>
   <translation>无法截断</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chips.py" />
   <source>nothing drawn yet</source>
   <translation>尚未绘制</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>nothing is drawn yet; place an input and a core, and bond them</source>
   <translation>尚未绘制任何内容；请放置一个输入和一个核张量，并用键连接它们</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>nothing says the dimension of {0}; give the dimension, as in --sizes {1}</source>
   <translation>没有说明 {0} 的维数；请给出维数，例如 --sizes {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>nothing says the dimensions of {0}; give the dimensions, as in --sizes {1}</source>
   <translation>没有说明 {0} 的维数；请给出维数，例如 --sizes {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>nothing says the shape of {0}; write it out above, as in {1} = np.zeros((32, 32))</source>
   <translation>没有说明 {0} 的形状；请在前面写出，例如 {1} = np.zeros((32, 32))</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>nothing varies; say what, as in --vary bond=2..16</source>
   <translation>没有可变项；请指定，例如 --vary bond=2..16</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/several_page.py" />
   <source>now {0} to {1}</source>
   <translation>当前为 {0} 到 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>null</source>
   <translation>null</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/examples.py" />
   <source>numbers</source>
   <translation>数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/number_form.py" />
   <source>numbers in {0}</source>
   <translation>以 {0} 为单位的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/number_form.py" />
   <source>numbers in {0} with a decimal comma</source>
   <translation>以 {0} 为单位、用逗号作小数点的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/number_form.py" />
   <source>numbers with a decimal comma, without signs such as % and $</source>
   <translation>用逗号作小数点的数，不含 % 和 $ 等符号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/number_form.py" />
   <source>numbers, without signs such as % and $</source>
   <translation>数，不含 % 和 $ 等符号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/text.py" />
   <source>one number</source>
   <translation>单个数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/kept.py" />
   <source>one of its arguments is missing or wrong</source>
   <translation>其某个参数缺失或有误</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/benchmark.py" />
   <source>only models with one input and one output can be measured as a whole; measure a network</source>
   <translation>只有一个输入和一个输出的模型才能整体测量；请测量网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>only one column can be read word by word, but {0} are named</source>
   <translation>只能逐词读取一列，但指定了 {0} 列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>open</source>
   <translation>开放</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>open it where it was made and save it there with model.save("model.keras")</source>
   <translation>请在生成它的环境中打开，并在那里用 model.save("model.keras") 保存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>open the design it was made from, or an SVG that tndesigner has exported</source>
   <translation>请打开它所源自的设计，或 tndesigner 导出的 SVG</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>opening the model</source>
   <translation>正在打开模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>operand {0} of {1} has no index; a number has no place in a network</source>
   <translation>{1} 的操作数 {0} 没有指标；单个数在网络中没有位置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>operand {0} of {1} has two ellipses; it may have one</source>
   <translation>{1} 的操作数 {0} 有两个省略号；只能有一个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>operation not permitted</source>
   <translation>不允许此操作</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/hint.py" />
   <source>or to empty paper to grow a leg. Whole networks can be dragged in from Templates.</source>
   <translation>拖到空白处则引出一条腿。也可从“模板”面板拖入整个网络。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/tuning_view.py" />
   <source>original</source>
   <translation>原始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>other columns were chosen</source>
   <translation>已选择其他列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>other data</source>
   <translation>其他数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>output</source>
   <translation>输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/network.py" />
   <source>output leg {0!r} is not part of network {1!r}</source>
   <translation>输出腿 {0!r} 不属于网络 {1!r}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>output leg {0} is joined to no core and no input</source>
   <translation>输出腿 {0} 没有与任何核张量或输入相连</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>output legs</source>
   <translation>输出腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>output {0}</source>
   <translation>输出 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>outputs is empty; a model has at least one output</source>
   <translation>outputs 为空；模型至少有一个输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>outputs[{0}] is {1}; the values of the model are 0 to {2}</source>
   <translation>outputs[{0}] 为 {1}；模型的值为 0 到 {2}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>pairwise</source>
   <translation>逐对</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/containing.py" />
   <source>part of the window: {0}</source>
   <translation>窗口的部分：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>permission denied</source>
   <translation>没有权限</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>pictures of 1 class</source>
   <translation>1 类图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>plateau</source>
   <translation>停滞</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>position embedding</source>
   <translation>位置嵌入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/savings_panel.py" />
   <source>predicted</source>
   <translation>预测值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>problem: {0}</source>
   <translation>问题：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/system_words.py" />
   <source>read-only file system</source>
   <translation>文件系统是只读的</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>regression</source>
   <translation>回归</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/bundled.py" />
   <source>reinstall the program, or rebuild the file with resources/datasets/rebuild.py</source>
   <translation>请重新安装程序，或用 resources/datasets/rebuild.py 重建该文件</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>reshape</source>
   <translation>重排形状</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>reshaping examples from {0} to {1}</source>
   <translation>将样本从 {0} 重排为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/estimates_page.py" />
   <source>right</source>
   <translation>真实值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/answers/samples.py" />
   <source>right: {0}</source>
   <translation>真实类别：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/typed_table.py" />
   <source>row</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>row {0}</source>
   <translation>第 {0} 行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/new_table.py" />
   <source>row {0} has {1} cells, but the run learned from {2} columns</source>
   <translation>第 {0} 行有 {1} 个单元格，但该次运行学习了 {2} 列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>rows</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/conv2d_mpo.py" />
   <source>rows and columns of the kernel need a core each, but inputs has the one factor {0}; write it as two, such as {1},1</source>
   <translation>卷积核的行和列各需要一个核张量，但 inputs 只有一个因数 {0}；请写成两个，例如 {1},1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>rows with 1 are for validation</source>
   <translation>值为 1 的行用于验证</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>rows with the same text stay on the same side</source>
   <translation>文本相同的行留在同一侧</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_record.py" />
   <source>running</source>
   <translation>正在运行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>same class</source>
   <translation>类别一致</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>save the model from Keras as .keras, and open that</source>
   <translation>请在 Keras 中将模型保存为 .keras，再打开它</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/form.py" />
   <source>say how small the model should become</source>
   <translation>请指定模型应缩小到什么程度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>say what varies</source>
   <translation>请指定要变化的内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>schedule {0}</source>
   <translation>学习率调度 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>search {0} was started with other options for --vary, --for, --seeds or --warm; repeat those, or choose another folder for this search</source>
   <translation>搜索 {0} 是以不同的 --vary、--for、--seeds 或 --warm 选项开始的；请使用原选项，或为此搜索选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>search {0} was started with {1}; choose another folder for this one</source>
   <translation>搜索 {0} 是以{1}开始的；请为此次搜索选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>seed {0}</source>
   <translation>种子 {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>sequence</source>
   <translation>序列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>simple RNN layer</source>
   <translation>简单 RNN 层</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>simple rnn</source>
   <translation>简单 RNN</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/mera.py" />
   <source>sites is {0}, but a MERA with {1} of chi needs a multiple of {2}; the nearest is {3}</source>
   <translation>sites 为 {0}，但 chi 有 {1} 个数的 MERA 需要 {2} 的倍数；最接近的是 {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>spaces</source>
   <translation>空格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>split by</source>
   <translation>划分依据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>start from random numbers, or undo what changed the design</source>
   <translation>请从随机数开始，或撤销对设计的更改</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/rows.py" />
   <source>stays</source>
   <translation>保持不变</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/more_choices.py" />
   <source>step</source>
   <translation>阶梯</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>step {0}</source>
   <translation>步骤 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_record.py" />
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>subtract</source>
   <translation>相减</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_search_part.py" />
   <source>such as {0}</source>
   <translation>例如 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>summed over</source>
   <translation>被求和</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/reading_fields.py" />
   <source>tab</source>
   <translation>制表符</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>table first</source>
   <translation>先查找表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>takes</source>
   <translation>接收</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/making.py" />
   <source>template {0!r} draws {1} networks for one layer ({2}); in a script, make_all returns them all</source>
   <translation>模板 {0!r} 为一层绘制 {1} 个网络（{2}）；在脚本中，make_all 返回全部网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>template {0!r} has no argument {1!r}; {2}</source>
   <translation>模板 {0!r} 没有参数 {1!r}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>tensordot names an axis twice</source>
   <translation>tensordot 两次写了同一个轴</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>tensordot sums over {0} axes, but its arrays have {1} and {2}</source>
   <translation>tensordot 对 {0} 个轴求和，但其数组有 {1} 个和 {2} 个轴</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/language.py" />
   <source>texts</source>
   <translation>texts</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>the JSON text of a model without its weights</source>
   <translation>模型的 JSON 文本，不含权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>the URL of the storage holds a password, which everybody could see in the list of processes; leave it out, and put it into the file ~/.pgpass or the variable PGPASSWORD</source>
   <translation>存储的 URL 中含有密码，任何人都能在进程列表中看到；请去掉密码，把它写入文件 ~/.pgpass 或变量 PGPASSWORD</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>the answers go up to {0:g}: give them mean 0 and deviation 1</source>
   <translation>答案的值高达 {0:g}：请使其均值为 0、标准差为 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/distillation.py" />
   <source>the answers have shape {0}, but the model gives {1}</source>
   <translation>答案的形状为 {0}，但模型给出 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/judging.py" />
   <source>the answers name class {0}, but the model gives {1} numbers, for the classes 0 to {2}</source>
   <translation>答案中有类别 {0}，但模型给出 {1} 个数值，对应类别 0 到 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>the argument {0} of a layer of class {1} is an object, which is not kept; it must be plain</source>
   <translation>类 {1} 的层的参数 {0} 是一个对象，无法保留；它必须是普通值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_layers/plain.py" />
   <source>the argument {0} of a layer of class {1} must hold a class_name and a config</source>
   <translation>类 {1} 的层的参数 {0} 必须包含 class_name 和 config</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the array</source>
   <translation>该数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the array of inputs</source>
   <translation>输入数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the array of inputs has shape {0} and is nearly symmetric, so it may hold {1} examples or a covariance; say which with inputs_are={2!r} or {3!r}</source>
   <translation>输入数组的形状为 {0}，且几乎对称，可能包含 {1} 个样本或一个协方差；请用 inputs_are={2!r} 或 {3!r} 说明</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the array of inputs of shape {0} is symmetric, but no covariance: its smallest eigenvalue is {1:.3g}; if it holds examples, say so with inputs_are={2!r}</source>
   <translation>形状为 {0} 的输入数组是对称的，但不是协方差：其最小特征值为 {1:.3g}；若其中是样本，请用 inputs_are={2!r} 说明</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the axes of tensordot must be written out, as a number or as two lists</source>
   <translation>tensordot 的轴必须写出，写成一个数或两个列表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/roles.py" />
   <source>the axes of the ellipsis are summed over; keep them in front of the result</source>
   <translation>对省略号的轴求了和；请把它们保留在结果的前面</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the axes of {0} do not fit an array with {1} axes</source>
   <translation>{0} 的轴与有 {1} 个轴的数组不匹配</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the axes of {0} must be written out as numbers</source>
   <translation>{0} 的轴必须写成数字</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/importing/index_table.py" />
   <source>the batch</source>
   <translation>批次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the batch size is {0}; the smallest is 1</source>
   <translation>批次大小为 {0}；最小为 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/building.py" />
   <source>the batch, {0}, is an index of {1}, too, which is not data</source>
   <translation>批次 {0} 也是非数据的 {1} 的指标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/incremental_builder.py" />
   <source>the building of the window</source>
   <translation>窗口的构建</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/bundled.py" />
   <source>the bundled data file {0} is damaged: array {1} is not the one that {2} describes; {3}</source>
   <translation>自带的数据文件 {0} 已损坏：数组 {1} 与 {2} 所述不符；{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/bundled.py" />
   <source>the bundled data file {0} is damaged: {1}; {2}</source>
   <translation>自带的数据文件 {0} 已损坏：{1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/bundled.py" />
   <source>the bundled data file {0} is missing; {1}</source>
   <translation>自带的数据文件 {0} 缺失；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/calibration.py" />
   <source>the calibration was disturbed and is thrown away: {0}; end other programs that compute, and try again</source>
   <translation>校准受到干扰，已作废：{0}；请结束其他正在计算的程序后重试</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/analysis.py" />
   <source>the checks</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the choice {0} for gaps is unknown; {1}</source>
   <translation>处理缺失值的选项 {0} 未知；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/actions/menus.py" />
   <source>the command “{0}”</source>
   <translation>命令“{0}”</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/progress.py" />
   <source>the compression was cancelled</source>
   <translation>压缩已取消</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/precision.py" />
   <source>the compute capability of {0} is unknown; mixed precision needs {1} or higher</source>
   <translation>{0} 的计算能力未知；混合精度需要 {1} 或更高</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/operand_names.py" />
   <source>the contraction takes {0} twice; a network has each tensor once, so give the second a name of its own</source>
   <translation>该收缩两次使用 {0}；网络中每个张量只有一次，请给第二个单独命名</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/estimator.py" />
   <source>the counting</source>
   <translation>统计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/estimator.py" />
   <source>the counting process ended</source>
   <translation>计算进程已结束</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the covariance has shape {0}, but the kernel takes {1} inputs, which need {2}</source>
   <translation>协方差的形状为 {0}，但矩阵接收 {1} 个输入，需要 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/new_table.py" />
   <source>the data</source>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the decay rate is {0}; it must be between 0 and 1, such as 0.5</source>
   <translation>衰减率为 {0}；必须在 0 和 1 之间，例如 0.5</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the decimal separator is {0}, but must be . or ,</source>
   <translation>小数点符号为 {0}，但必须是 . 或 ,</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>the dense twin</source>
   <translation>稠密对照</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/memory.py" />
   <source>the dense twin has {0} parameters, and to train both models takes about {1}, but this machine has only {2} for it; train the network without its twin</source>
   <translation>稠密对照有 {0} 个参数，训练两个模型约需 {1}，但本机只有 {2} 可用；请只训练网络，不训练对照</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>the design</source>
   <translation>设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>the design does not have its network</source>
   <translation>设计中没有它的网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/picture.py" />
   <source>the design has no network</source>
   <translation>设计中没有网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/timing.py" />
   <source>the design has no network {0}</source>
   <translation>设计中没有网络 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/design.py" />
   <source>the design has no network {0}; {1}</source>
   <translation>设计中没有网络 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/benchmark.py" />
   <source>the design has no network, so it is its own dense twin</source>
   <translation>设计中没有网络，因此它就是自己的稠密对照</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/starting.py" />
   <source>the design has no network, so its dense twin would be the same model and is not trained</source>
   <translation>设计中没有网络，其稠密对照将是同一个模型，因此不训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the device {0} is unknown; it may be auto, all, cpu, gpu: and a number, or a list, as in gpu:0,gpu:1</source>
   <translation>设备 {0} 未知；可以是 auto、all、cpu、gpu: 加编号，或列表，例如 gpu:0,gpu:1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>the devices {0!r} are of different kinds; share batches among GPUs only</source>
   <translation>设备 {0!r} 的种类不同；只能在 GPU 之间分配批次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>the devices {0!r} cannot be read; write them as in gpu:0,gpu:1, each once</source>
   <translation>无法读取设备 {0!r}；请写成 gpu:0,gpu:1 的形式，每个一次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/background.py" />
   <source>the disk or the server did not answer, and waiting for it was stopped</source>
   <translation>磁盘或服务器没有响应，已停止等待</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/bonds.py" />
   <source>the drawing</source>
   <translation>图</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the examples have shape {0}, but the kernel takes {1} inputs: the last axis must be {1}</source>
   <translation>样本的形状为 {0}，但矩阵接收 {1} 个输入：最后一个轴必须为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the experiment has no dataset; choose a bundled one or the path of a CSV or NPZ file</source>
   <translation>实验没有数据集；请选择一个自带的数据集，或给出 CSV 或 NPZ 文件的路径</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/plain_model.py" />
   <source>the exported layers give other answers than the model, by up to {0:.2g}; please report this</source>
   <translation>导出的层给出的答案与模型不同，最多相差 {0:.2g}；请报告此问题</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>the features go up to {0:g}: give them mean 0 and deviation 1</source>
   <translation>特征的值高达 {0:g}：请使其均值为 0、标准差为 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/reading.py" />
   <source>the file of its weights</source>
   <translation>其权重文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the first array</source>
   <translation>第一个数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/progress.py" />
   <source>the fit was cancelled</source>
   <translation>拟合已取消</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>the folder of temporary files, {0},</source>
   <translation>临时文件夹 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/app.py" />
   <source>the gallery</source>
   <translation>图库</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/goals.py" />
   <source>the goal {0} is given twice</source>
   <translation>目标 {0} 重复给出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/history.py" />
   <source>the history has no place {0}; it goes from 0 to {1}</source>
   <translation>历史中没有位置 {0}；范围为 0 到 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>the id {0} of a new bond is taken</source>
   <translation>新键的标识 {0} 已被占用</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/edits.py" />
   <source>the id {0} of new {1} {2!r} is taken</source>
   <translation>新的 {1} {2!r} 的标识 {0} 已被占用</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>the input and output legs on the side</source>
   <translation>所在一侧的输入腿和输出腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>the kernel</source>
   <translation>矩阵</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>the kernel has shape {0}, but network {1!r} stands for a matrix of {2}, input by output: {3}</source>
   <translation>矩阵的形状为 {0}，但网络 {1!r} 代表 {2} 的矩阵（输入乘输出）：{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>the kernel of shape {0} has {1} inputs, but the input legs of network {2!r} make {3}</source>
   <translation>形状为 {0} 的矩阵有 {1} 个输入，但网络 {2!r} 的输入腿合为 {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>the kernel of shape {0} has {1} outputs, but the output legs of network {2!r} make {3}</source>
   <translation>形状为 {0} 的矩阵有 {1} 个输出，但网络 {2!r} 的输出腿合为 {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/convolution_network.py" />
   <source>the kernel of {0!r} spans {1} columns, but the picture has {2}</source>
   <translation>{0!r} 的卷积核跨 {1} 列，但图片有 {2} 列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/convolution_network.py" />
   <source>the kernel of {0!r} spans {1} rows, but the picture has {2}</source>
   <translation>{0!r} 的卷积核跨 {1} 行，但图片有 {2} 行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>the labels of einsum must be written out as lists of numbers</source>
   <translation>einsum 的标签必须写成数字列表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the largest norm of the gradients is {0}; it must be a number above 0, such as 1</source>
   <translation>梯度的最大范数为 {0}；必须是大于 0 的数，例如 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>the largest {0} of {1} rows are for validation</source>
   <translation>{1} 行中最大的 {0} 行用于验证</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>the last column</source>
   <translation>最后一列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>the last column that is of use</source>
   <translation>最后一个有用的列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>the last number of each result is cut off</source>
   <translation>每个结果的最后一个数值被截去</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>the last {0} numbers of each result are cut off</source>
   <translation>
    <numerusform>每个结果的最后 {0} 个数值被截去</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>the latest {0} of {1} rows are for validation</source>
   <translation>{1} 行中最晚的 {0} 行用于验证</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>the layers of the model are 0 to {0}</source>
   <translation>模型的层为 0 到 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>the layers that are named</source>
   <translation>指定的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the learning rate falls every {0} epochs; the smallest number is 1</source>
   <translation>学习率每 {0} 轮下降一次；最小为 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the learning rate is {0}; it must be a number above 0, such as 0.001</source>
   <translation>学习率为 {0}；必须是大于 0 的数，例如 0.001</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>the learning rate {0:g} is high: try {1:g}</source>
   <translation>学习率 {0:g} 较高：请尝试 {1:g}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the learning-rate schedule {0} is unknown; {1}</source>
   <translation>学习率调度 {0} 未知；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>the leg for the columns of the kernel of {0!r} must be joined to a core</source>
   <translation>{0!r} 的卷积核的列的腿必须与核张量相连</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/equation.py" />
   <source>the leg for the rows of the kernel of {0!r} must be joined to a core</source>
   <translation>{0!r} 的卷积核的行的腿必须与核张量相连</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>the legs of {0} have different dimensions ({1}), but are one index; give all of them one dimension</source>
   <translation>{0} 的各条腿维数不同（{1}），但它们是同一个指标；请将它们设为同一维数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>the lesson</source>
   <translation>教程</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>the loss {0!r} does not fit {1}; choose {2}</source>
   <translation>损失 {0!r} 不适合 {1}；请选择 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>the loss {0!r} needs {1!r} as the last activation, but that is {2!r}</source>
   <translation>损失 {0!r} 要求最后的激活函数为 {1!r}，但现在是 {2!r}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the loss {0} is unknown; {1}</source>
   <translation>损失 {0} 未知；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>the mask of an input</source>
   <translation>输入的掩码</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>the matrix “{0}” of the {1}</source>
   <translation>{1} 的矩阵“{0}”</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>the mean</source>
   <translation>均值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/inputs.py" />
   <source>the mean squares of the inputs have shape {0} and reach down to {1:.3g}, but must be {2} numbers that are not negative</source>
   <translation>输入的均方的形状为 {0}，最小值为 {1:.3g}，但必须是 {2} 个非负数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>the median</source>
   <translation>中位数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>the model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/flattening.py" />
   <source>the model calls layers more than {0} times, too often for a design</source>
   <translation>模型调用层超过 {0} 次，对设计来说太多</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/formats.py" />
   <source>the model cannot be written: {0}</source>
   <translation>无法写入模型：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/opening.py" />
   <source>the model gives a result of layer {0} other than the first; a design holds layers with one result</source>
   <translation>模型输出的不是层 {0} 的第一个结果；设计中的层只有一个结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>the model has inputs: {0}, outputs: {1}; only models with one of each can be trained here</source>
   <translation>模型的输入有 {0} 个，输出有 {1} 个；这里只能训练输入和输出各一个的模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>the model has no layer that a network makes smaller</source>
   <translation>模型中没有可用网络缩小的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>the model has no layer that a network makes smaller: {0}</source>
   <translation>该模型没有网络可以缩小的层：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>the model has no layer {0}; {1}</source>
   <translation>模型中没有层 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>the model has no layers</source>
   <translation>模型没有层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>the model has no network; name a layer that becomes one, as in family:{0}=mpo</source>
   <translation>模型中没有网络；请指定要变为网络的层，例如 family:{0}=mpo</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/judging.py" />
   <source>the model has {0} outputs, but only a model with one output can be evaluated</source>
   <translation>模型有 {0} 个输出，但只能评估有一个输出的模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph_edits.py" />
   <source>the model has {0} outputs; add the layer behind one of them</source>
   <translation>模型有 {0} 个输出；请在其中一个之后添加该层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/memory.py" />
   <source>the model has {0} parameters and needs about {1} to be trained, but this machine has only {2} for it; make it smaller</source>
   <translation>模型有 {0} 个参数，训练约需 {1}，但本机只有 {2} 可用；请缩小模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>the model is a Sequential without an input shape; call model.build((None, …)) with the shape of a batch and save it again</source>
   <translation>模型是没有输入形状的 Sequential；请以批次的形状调用 model.build((None, …)) 并重新保存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>the model is being read</source>
   <translation>正在读取模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/structure.py" />
   <source>the model is of class {0}, whose layers are called by Python code that the file does not hold; build the same graph with keras.Model(inputs, outputs), copy the weights with set_weights(get_weights()) and save that</source>
   <translation>模型属于类 {0}，其层由文件中没有的 Python 代码调用；请用 keras.Model(inputs, outputs) 构建相同的图，用 set_weights(get_weights()) 复制权重并保存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/runtimes/formats.py" />
   <source>the model is written, but its runtime cannot run it: {0}</source>
   <translation>模型已写入，但其运行环境无法运行它：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/main_window.py" />
   <source>the model strip</source>
   <translation>模型条</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/usages.py" />
   <source>the model's input</source>
   <translation>模型的输入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the model's input has no axes; give its shape, as in 784 or 28, 28</source>
   <translation>模型的输入没有轴；请给出其形状，例如 784 或 28, 28</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the model's input has the unknown type {0}; {1}</source>
   <translation>模型输入的类型 {0} 未知；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/continuing.py" />
   <source>the models are read from the run folder, so the optimizer starts from scratch</source>
   <translation>模型从运行文件夹读取，因此优化器从头开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>the most frequent value</source>
   <translation>最常见的值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the name of leg {0} of {1} {2}</source>
   <translation>{1} 的腿 {0} 的名称{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the name of {0} {1}</source>
   <translation>{0} 的名称{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/masks.py" />
   <source>the nested model {0} is called with a mask of its own, which a design cannot hold; pass the mask to the layers in it</source>
   <translation>嵌套模型 {0} 以自己的掩码调用，设计无法保存；请把掩码传给其中的层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>the network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>the network has no core, so it has nothing to train; add a core</source>
   <translation>网络没有核张量，因此没有可训练的内容；请添加核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>the network has no input; add one and bond its legs to cores</source>
   <translation>网络没有输入；请添加一个，并用键将它的腿连接到核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the network has no name; give it one</source>
   <translation>网络没有名称；请为它命名</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/parts.py" />
   <source>the network has no output; {0}</source>
   <translation>网络没有输出；{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/start_from_source.py" />
   <source>the network of {0} is fitted to the trained layer; its relative error is {1:.3g}</source>
   <translation>{0} 的网络已拟合到已训练的层；其相对误差为 {1:.3g}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/starting.py" />
   <source>the network starts from the trained cores of {0}</source>
   <translation>网络从 {0} 的已训练核张量开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/starting.py" />
   <source>the network starts from trained weights</source>
   <translation>网络从已训练的权重开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/starting.py" />
   <source>the network starts from trained weights; its dense twin starts from random numbers</source>
   <translation>网络从已训练的权重开始；其稠密对照从随机数开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/recurrent.py" />
   <source>the network {0!r} has all gates, so there can be no network {1!r}; remove one of the two</source>
   <translation>网络 {0!r} 包含所有的门，因此不能有网络 {1!r}；请移除其中之一</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>the network's name {0} {1}</source>
   <translation>网络名称 {0} {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the number of epochs is {0}; the smallest is 1</source>
   <translation>轮数为 {0}；最小为 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the number of folds is {0}; it must be from 2 to {1}, or 1 for a single split</source>
   <translation>折数为 {0}；必须在 2 到 {1} 之间，或为 1，表示只划分一次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the number of seeds is {0}; it must be from 1 to {1}</source>
   <translation>种子数为 {0}；必须在 1 到 {1} 之间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>the number of the trial</source>
   <translation>试验的编号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the optimizer {0} is unknown; {1}</source>
   <translation>优化器 {0} 未知；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>the other legs</source>
   <translation>的其余各腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>the output order names leg {0}, which does not exist; take it out of the order</source>
   <translation>输出顺序中的腿 {0} 不存在；请将其从顺序中移出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deferred_ui.py" />
   <source>the panel “{0}”</source>
   <translation>面板“{0}”</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the patience of early stopping is {0} epochs; it must be at least 1, or 0 for no early stopping</source>
   <translation>早停耐心为 {0} 轮；必须至少为 1，或为 0，表示不早停</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/exporting.py" />
   <source>the picture cannot be saved there</source>
   <translation>无法将图片保存到那里</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/picture.py" />
   <source>the picture would have a side of {0} pixels; {1} are possible</source>
   <translation>图片的边长将为 {0} 像素；最多 {1} 像素</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the precision {0} is unknown; {1}</source>
   <translation>精度 {0} 未知；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/main_window.py" />
   <source>the preferences</source>
   <translation>首选项</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/searching/searcher.py" />
   <source>the process cannot be started: {0}</source>
   <translation>无法启动进程：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/searching/searcher.py" />
   <source>the process ended unexpectedly</source>
   <translation>进程意外结束</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/compressor.py" />
   <source>the process that compresses</source>
   <translation>压缩进程</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/deployer.py" />
   <source>the process that writes the model</source>
   <translation>写入模型的进程</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>the processor is divided into cpu:0, cpu:1 and so on, without gaps; {0!r} leaves one out</source>
   <translation>处理器依次分为 cpu:0、cpu:1 等，不能有间断；{0!r} 漏掉了一个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>the product {0} takes {1} FLOPs a batch</source>
   <translation>乘积 {0} 每批次需要 {1} FLOPs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/compressor.py" />
   <source>the report cannot be read: {0}</source>
   <translation>无法读取报告：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/roles.py" />
   <source>the result is a single number; a layer needs an index that is kept, as in nij,iar,jbr-&gt;nab</source>
   <translation>结果是单个数；层需要一个保留的指标，如 nij,iar,jbr-&gt;nab</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>the result keeps {0} twice; it has each index once</source>
   <translation>结果保留了两次 {0}；每个指标只能出现一次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>the result keeps {0}, but no operand has it</source>
   <translation>结果保留了 {0}，但没有操作数含有它</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/checkpoints.py" />
   <source>the run folder of the first host holds the last checkpoint; continue from it with --from</source>
   <translation>第一台主机的运行文件夹中有最后的检查点；请用 --from 从那里继续</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/comparisons.py" />
   <source>the same</source>
   <translation>相同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/preparation.py" />
   <source>the schedule plateau</source>
   <translation>plateau 学习率调度</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the second array</source>
   <translation>第二个数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/experiment.py" />
   <source>the seed is {0}; it must be from 0 to {1}</source>
   <translation>种子为 {0}；必须在 0 到 {1} 之间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the separator is {0}, but must be one character, tab or space</source>
   <translation>分隔符为 {0}，但必须是单个字符、制表符或空格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the smallest improvement for early stopping (min_delta) is {0}; it must be a number of at least 0</source>
   <translation>早停的最小改进量 (min_delta) 为 {0}；必须是不小于 0 的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/main_window.py" />
   <source>the status line</source>
   <translation>状态栏</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>the storage cannot be used: {0}</source>
   <translation>无法使用存储：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>the storage has no search {0}; {1}</source>
   <translation>存储中没有搜索 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>the storage is locked by another process and was still locked after {0} seconds</source>
   <translation>存储被另一个进程锁定，{0} 秒后仍未解锁</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>the storage {0} is neither sqlite:///FILE nor postgresql://USER@HOST/DATABASE</source>
   <translation>存储 {0} 既不是 sqlite:///文件 也不是 postgresql://用户@主机/数据库</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/torch_model.py" />
   <source>the style torch cannot pass masks between layers, as layer {0!r} requires; use --style keras</source>
   <translation>torch 风格无法按层 {0!r} 的要求在层之间传递掩码；请使用 --style keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/targets.py" />
   <source>the task {0} is unknown; {1}</source>
   <translation>任务 {0} 未知；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>the tensors and labels of ncon must be written out as lists</source>
   <translation>ncon 的张量和标签必须写成列表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/request.py" />
   <source>the tolerance is {0:g}, but must be between 0 and 1, such as {1:g}</source>
   <translation>容差为 {0:g}，但必须在 0 和 1 之间，例如 {1:g}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/warm_worker.py" />
   <source>the training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>the training process</source>
   <translation>训练进程</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/client.py" />
   <source>the training process cannot be started: {0}</source>
   <translation>无法启动训练进程：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/slot.py" />
   <source>the training process ended {0} times: {1}</source>
   <translation>训练进程终止了 {0} 次：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/silence.py" />
   <source>the training process has not answered for {0} s; {1}</source>
   <translation>训练进程已 {0} s 没有响应；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/client.py" />
   <source>the training process has said nothing for {0:g} seconds</source>
   <translation>训练进程已 {0:g} 秒没有回应</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/client.py" />
   <source>the training process no longer listens</source>
   <translation>训练进程不再接收消息</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/codec.py" />
   <source>the training process sent a line that is not an event, and it was left out: {0}</source>
   <translation>训练进程发送了一行不是事件的内容，已略去：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/worker_process.py" />
   <source>the training process sent more than can be read, and was ended</source>
   <translation>训练进程发送的内容超出可读取的量，已被终止</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/client.py" />
   <source>the training process takes no requests</source>
   <translation>训练进程不接受请求</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/controller.py" />
   <source>the training process was ended by force</source>
   <translation>训练进程已被强制结束</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/warm_worker.py" />
   <source>the training process was replaced by another one</source>
   <translation>训练进程已被另一个进程取代</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/comparisons.py" />
   <source>the twin needs none</source>
   <translation>稠密对照无需此项</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>the two lists of axes of tensordot have lengths {0} and {1}, which must be equal</source>
   <translation>tensordot 的两个轴列表的长度为 {0} 和 {1}，必须相等</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the unknown activation {0}; {1}</source>
   <translation>激活函数 {0} 未知；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>the unknown padding {0}; {1}</source>
   <translation>填充方式 {0} 未知；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/file_kinds.py" />
   <source>the unpacked content of a .keras file; pack its files into a ZIP archive, or save the model again</source>
   <translation> .keras 文件解压后的内容；请把其中的文件打包成 ZIP，或重新保存模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/file_reading.py" />
   <source>the validation fraction is {0}, but must be between 0 and 1, or the name of a column</source>
   <translation>验证比例为 {0}，但必须在 0 和 1 之间，或为某一列的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the warm-up takes {0} epochs, but training only {1}; shorten the warm-up or train for longer</source>
   <translation>预热需要 {0} 轮，但训练只有 {1} 轮；请缩短预热或延长训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the warm-up takes {0} epochs; the smallest number is 0</source>
   <translation>预热为 {0} 轮；最小为 0</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/training_choices.py" />
   <source>the weight decay is {0}; it must be a number of at least 0, such as 0.004</source>
   <translation>权重衰减为 {0}；必须是不小于 0 的数，例如 0.004</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/weights.py" />
   <source>the weights of the nested model {0} cannot be told apart; save the model as .keras</source>
   <translation>无法区分嵌套模型 {0} 的权重；请将模型保存为 .keras</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>the {0} is {1}</source>
   <translation>{0} 为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>the {0} make {1} numbers an example ({2}); at most {3} are possible, so make some of them smaller</source>
   <translation>{0}对每个样本构成 {1} 个数值（{2}）；最多允许 {3} 个，因此请缩小其中一些</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/encoder_network.py" />
   <source>the {0} of a block of a Transformer</source>
   <translation>Transformer 块的 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/recurrent_cells.py" />
   <source>the {0} of a recurrent layer</source>
   <translation>循环层的 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/attention_network.py" />
   <source>the {0} of attention with {1} heads of {2} numbers</source>
   <translation>有 {1} 个头、每头 {2} 个数值的注意力的 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/distillation.py" />
   <source>there are answers for one output, but the model has {0}; leave out y</source>
   <translation>只有一个输出的答案，但模型有 {0} 个输出；请略去 y</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>there are only {0} ways to split {1} into {2} factors, so there is no number {3}</source>
   <translation>将 {1} 分成 {2} 个因数只有 {0} 种方式，因此没有第 {3} 种</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>there are {0}</source>
   <translation>可用的有 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>there are {0} contractions in line {1}; give each its own line</source>
   <translation>第 {1} 行有 {0} 个收缩；请让每个收缩单独成行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>there are {0} contractions, in lines {1}; say which (--line {2})</source>
   <translation>有 {0} 个收缩，位于第 {1} 行；请指明是哪一个（--line {2}）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/exported.py" />
   <source>there are {0} layers, in lines {1}; say which (--line {2})</source>
   <translation>有 {0} 个层，位于第 {1} 行；请指明是哪一个（--line {2}）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/catalogue.py" />
   <source>there are {0}; or give the path of a file of your own</source>
   <translation>可用的有 {0}；或给出您自己的文件的路径</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>there is an array {0}; those that are read are {1}</source>
   <translation>有数组 {0}；可读取的是 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>there is no GPU: {0}</source>
   <translation>没有 GPU：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/activation.py" />
   <source>there is no activation {0}; {1}</source>
   <translation>没有激活函数 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>there is no array {0}</source>
   <translation>没有数组 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/dim.py" />
   <source>there is no bond {0}; {1}</source>
   <translation>没有键 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/compressor.py" />
   <source>there is no compressed model</source>
   <translation>没有压缩后的模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>there is no contraction</source>
   <translation>没有收缩</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>there is no contraction in line {0}</source>
   <translation>第 {0} 行没有收缩</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/making.py" />
   <source>there is no core {0} to freeze, only {1}</source>
   <translation>没有可冻结的核张量 {0}，只有 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/request.py" />
   <source>there is no core {0} to keep; {1}</source>
   <translation>没有可保留的核张量 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/catalogue.py" />
   <source>there is no dataset {0}; {1}</source>
   <translation>没有数据集 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>there is no device {0}; {1}</source>
   <translation>没有设备 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>there is no encoding {0}; try utf-8, latin-1 or utf-16</source>
   <translation>没有编码 {0}；请试 utf-8、latin-1 或 utf-16</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/exporters.py" />
   <source>there is no export style {0}; {1}</source>
   <translation>没有导出风格 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>there is no family of networks for layers of this kind</source>
   <translation>没有适用于这类层的网络族</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/goals.py" />
   <source>there is no figure {0}; {1}</source>
   <translation>没有指标量 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_file.py" />
   <source>there is no file {0}</source>
   <translation>没有文件 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/replacing.py" />
   <source>there is no folder {0}</source>
   <translation>没有文件夹 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/contraction.py" />
   <source>there is no index {0}; there are {1}</source>
   <translation>没有指标 {0}；可用的有 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/roles.py" />
   <source>there is no open leg {0}; there are {1}</source>
   <translation>没有开放腿 {0}；可用的有 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/roles.py" />
   <source>there is no operand {0}; there are {1}</source>
   <translation>没有操作数 {0}；可用的有 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/making.py" />
   <source>there is no template {0}; {1}</source>
   <translation>没有模板 {0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/codec.py" />
   <source>there is no {0} {1}; {2}</source>
   <translation>没有 {0} {1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/export/saving.py" />
   <source>there is not enough memory for a picture of {0} × {1} pixels</source>
   <translation>内存不足以生成 {0} × {1} 像素的图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>there is {0}</source>
   <translation>可用的有 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>there is {0}, but TensorFlow does not find the CUDA libraries; on Linux the extra tndesigner[gpu] brings them</source>
   <translation>有 {0}，但 TensorFlow 找不到 CUDA 库；在 Linux 上可通过 tndesigner[gpu] 安装</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>there is {0}, but this TensorFlow is built without CUDA</source>
   <translation>有 {0}，但此 TensorFlow 构建时不含 CUDA</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>there must be a Dense, Conv2D, Embedding, attention or recurrent layer</source>
   <translation>必须有 Dense、Conv2D、Embedding、注意力或循环层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/failures.py" />
   <source>this could not be done because the memory ran out; {0}</source>
   <translation>因内存耗尽而无法完成；{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/codec.py" />
   <source>this does not name its {0}: it must be an object with the key {1}</source>
   <translation>其中没有写明 {0}：必须是带有键 {1} 的对象</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/codec.py" />
   <source>this is not JSON: {0}</source>
   <translation>这不是 JSON：{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/calibration.py" />
   <source>this machine cannot be measured</source>
   <translation>无法测量本机</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>this training process has already started computing, so the processor can no longer be divided into {0} devices; start a new process, as `tndesigner train` does</source>
   <translation>此训练进程已开始计算，无法再把处理器分为 {0} 个设备；请启动新进程，如 `tndesigner train` 所做</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/candidates.py" />
   <source>those that can be replaced are {0}</source>
   <translation>可取代的有 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>tick a layer</source>
   <translation>请勾选一个层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/plan_selection.py" />
   <source>timed {0} ways to evaluate {1!r}: {2} is the fastest, {3:.3g} ms a step, as was predicted</source>
   <translation>对 {1!r} 的 {0} 种计算方式计时：{2} 最快，每步 {3:.3g} ms，与预测一致</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/plan_selection.py" />
   <source>timed {0} ways to evaluate {1!r}: {2} is the fastest, {3:.3g} ms a step; {4}, which was predicted, takes {5:.2f} times as long</source>
   <translation>对 {1!r} 的 {0} 种计算方式计时：{2} 最快，每步 {3:.3g} ms；预测的 {4} 用时为其 {5:.2f} 倍</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/date_form.py" />
   <source>times, as hours</source>
   <translation>时间，以小时表示</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>tndesigner ended before these changes were saved.</source>
   <translation>tndesigner 在这些更改保存之前就已结束。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/compression/recovering.py" />
   <source>tndesigner ended before this compressed model was saved.</source>
   <translation>tndesigner 在保存此压缩模型之前已结束。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>tndesigner open makes a design of a Keras model, if its name ends in .keras or .h5</source>
   <translation>文件名以 .keras 或 .h5 结尾的 Keras 模型，可用 tndesigner open 变成设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>to be learned</source>
   <translation>作为目标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>to be left out</source>
   <translation>略去</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>to learn from</source>
   <translation>作为特征</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>to split by</source>
   <translation>用于划分</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/examples.py" />
   <source>tokens</source>
   <translation>词元</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>training {0} failed in epoch {1}: the loss is no longer a finite number; {2}</source>
   <translation>训练{0}在第 {1} 轮失败：损失不再是有限数；{2}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>transformer encoder</source>
   <translation>Transformer 编码器</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>transpose of two axes in their order means swapping them in PyTorch only; write swapaxes</source>
   <translation>对按顺序的两个轴使用 transpose，只在 PyTorch 中表示交换；请写 swapaxes</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>truth values</source>
   <translation>真假值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/goal.py" />
   <source>tune is {0}, but must be a number of epochs from 0 on</source>
   <translation>tune 为 {0}，但必须是不小于 0 的轮数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/tuning_view.py" />
   <source>tuned</source>
   <translation>微调后</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>tuning each layer, epoch</source>
   <translation>正在微调各层，轮次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>tuning needs examples: give data with x, and with y if there are answers</source>
   <translation>微调需要样本：请给出含 x 的数据，有答案时还要含 y</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>tuning the model, epoch</source>
   <translation>正在微调模型，轮次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/network_names.py" />
   <source>two networks are named {0}; rename one of them</source>
   <translation>两个网络同名，均为 {0}；请重命名其中之一</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/comparisons.py" />
   <source>under {0} %</source>
   <translation>不到 {0} %</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/failures.py" />
   <source>unexpected {0}: {1}</source>
   <translation>意外的 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/other_files.py" />
   <source>unpack it first</source>
   <translation>请先解压</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/canvas/utilisation_legend.py" />
   <source>used part of a bond</source>
   <translation>键的已用部分</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>using the CPU ({0})</source>
   <translation>使用 CPU（{0}）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>using the CPU ({0}, computing with {1})</source>
   <translation>使用 CPU（{0}，以 {1}计算）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>using {0} ({1})</source>
   <translation>使用 {0}（{1}）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/several_devices.py" />
   <source>using {0} together ({1}): each processes part of every batch</source>
   <translation>同时使用 {0}（{1}）：每个处理每个批次的一部分</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>validation</source>
   <translation>验证</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/migrations.py" />
   <source>version is {0}; it must be a whole number from 1 to {1}</source>
   <translation>version 为 {0}；必须是 1 到 {1} 的整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/migrations.py" />
   <source>version {0} cannot be brought to version {1}: a part of it is missing or wrong</source>
   <translation>版本 {0} 无法升级到版本 {1}：有一部分缺失或有误</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>warm-up of {0} epoch</source>
   <translation>预热 {0} 轮</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>warm-up of {0} epochs</source>
   <translation>
    <numerusform>预热 {0} 轮</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>weight decay {0}</source>
   <translation>权重衰减 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/named_weights.py" />
   <source>weight {0} {1} in layer {2!r}, but {3} in the file, which has {4}</source>
   <translation>权重 {0} 在层 {2!r} 中{1}，但在文件中{3}；文件中有 {4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph_edits.py" />
   <source>what comes out here goes to {0}; add the layer in one of the branches</source>
   <translation>此处的输出通往 {0} 处；请在其中一个分支中添加该层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>whole numbers</source>
   <translation>整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/width.py" />
   <source>width needs the name of a layer, as in width:{0}=64..512</source>
   <translation>width 需要层的名称，例如 width:{0}=64..512</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>window first</source>
   <translation>先窗口</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/runs_page.py" />
   <source>with others and opened again. Press Train to make the first one.</source>
   <translation>进行比较，也可重新打开。点击“训练”即可生成第一次运行。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/form.py" />
   <source>write NAME=VALUES, as in cores=2..4</source>
   <translation>请写成 NAME=VALUES，例如 cores=2..4</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>write a range, as in 2..16 or 1e-4..1e-2, or a list, as in 2,4,8</source>
   <translation>请写一个范围，如 2..16 或 1e-4..1e-2，或一个列表，如 2,4,8</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>writing the files</source>
   <translation>正在写入文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>x holds whole numbers and is taken as tokens; save it as float32 if they are measurements.</source>
   <translation>x 包含整数，被视为词元；若为测量值，请保存为 float32。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>x holds whole numbers up to {0:g} and is taken as pictures; they are divided by that.</source>
   <translation>x 包含不超过 {0:g} 的整数，被视为图片；数值除以该数。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>you chose so</source>
   <translation>由您选择</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>{0!r} cannot be a layer that gives {1} numbers: its legs make {2}</source>
   <translation>{0!r} 不能是给出 {1} 个数值的层：其腿合为 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>{0!r} cannot be a layer that takes {1} numbers: its legs make {2}</source>
   <translation>{0!r} 不能是接收 {1} 个数值的层：其腿合为 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/drawn_network.py" />
   <source>{0!r} has no core {1} to freeze; its cores are {2}</source>
   <translation>{0!r} 没有可冻结的核张量 {1}；其核张量有 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/embedding_network.py" />
   <source>{0!r} has room for {1} tokens, but the vocabulary has {2}; make a leg of its input larger</source>
   <translation>{0!r} 可容纳 {1} 个词元，但词表有 {2} 个；请增大其输入的一条腿</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>{0!r} has {1} inputs, but got {2} tensors</source>
   <translation>{0!r} 有 {1} 个输入，但得到 {2} 个张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>{0!r} still has bonds; remove them first</source>
   <translation>{0!r} 仍有键；请先移除</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/convolution_network.py" />
   <source>{0!r} takes {1} channels, but the shape {2} has {3}</source>
   <translation>{0!r} 接收 {1} 个通道，但形状 {2} 有 {3} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/dense_network.py" />
   <source>{0!r} takes {1} numbers, but the shape {2} has {3} last</source>
   <translation>{0!r} 接收 {1} 个数值，但形状 {2} 的最后一个轴为 {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/history_panel.py" />
   <source>{0}  (now)</source>
   <translation>{0}（当前）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} (several are written with commas between them)</source>
   <translation>{0}（多个数之间用逗号分隔）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/values.py" />
   <source>{0} ({1} characters)</source>
   <translation>{0}（{1} 个字符）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} ({1} of them)</source>
   <translation>{0}（共 {1} 个）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} ({1}={2} keeps it.)</source>
   <translation>{0}（{1}={2} 可保持不变。）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/data_box.py" />
   <source>{0} + {1} examples of {2}</source>
   <translation>{0} + {1} 个样本，每个为 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>{0} = {1}</source>
   <translation>{0} = {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0} FLOPs a batch</source>
   <translation>每批次 {0} FLOPs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0} FLOPs a batch, {1} at the peak</source>
   <translation>每批次 {0} FLOPs，峰值 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} FLOPs per example</source>
   <translation>每个样本 {0} FLOPs</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>{0} against {1}</source>
   <translation>{0} 随 {1} 的变化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>{0} and {1}</source>
   <translation>{0} 和 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/goal.py" />
   <source>{0} and {1} cannot both be given; choose one</source>
   <translation>{0} 和 {1} 不能同时给出；请选择一个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>{0} and {1} have more than two axes, which {2} matches by broadcasting; write the product as einsum</source>
   <translation>{0} 和 {1} 有两个以上的轴，{2} 会通过广播来匹配；请把乘积写成 einsum</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/building.py" />
   <source>{0} and {1} share no index; a network must be in one piece</source>
   <translation>{0} 和 {1} 没有共同的指标；网络必须是连通的</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0} because the memory ran out; {1}</source>
   <translation>{0}，因为内存耗尽；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} bond</source>
   <translation>{0} 条键</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} bonds</source>
   <translation>
    <numerusform>{0} 条键</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} bytes</source>
   <translation>{0} 字节</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_file.py" />
   <source>{0} cannot be read as a file: it is a folder</source>
   <translation>{0} 无法作为文件读取：这是文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_file.py" />
   <source>{0} cannot be read: it is a pipe or a device, not a file; save its content first</source>
   <translation>{0} 无法读取：这是管道或设备，不是文件；请先保存其内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/new_rows.py" />
   <source>{0} cannot be read: {1}</source>
   <translation>{0} 无法读取：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/training/worker_process.py" />
   <source>{0} cannot be started: {1}</source>
   <translation>无法启动{0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} cannot be written as {1} factors; both numbers must be at least 1</source>
   <translation>{0} 无法写成 {1} 个因数；两个数都必须至少为 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/compressing.py" />
   <source>{0} cannot become that small: the nearest is {1} of {2} parameters, a ratio of {3:.4g}; ask for that, or name other layers or families</source>
   <translation>{0}无法变得那么小：最接近的是 {2} 个参数中的 {1} 个，压缩比为 {3:.4g}；请改为此值，或指定其他层或网络族</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} cell</source>
   <translation>{0} 个单元格</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} cells</source>
   <translation>
    <numerusform>{0} 个单元格</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/packing.py" />
   <source>{0} characters are not an array of shape {1}</source>
   <translation>{0} 个字符不是形状为 {1} 的数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>{0} characters are too many; {1} can be read</source>
   <translation>{0} 个字符过多；最多可读取 {1} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>{0} classes</source>
   <translation>{0} 个类别</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} copy tensor</source>
   <translation>{0} 个复制张量</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} copy tensors</source>
   <translation>
    <numerusform>{0} 个复制张量</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} core</source>
   <translation>{0} 个核张量</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} cores</source>
   <translation>
    <numerusform>{0} 个核张量</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0} crashed: {1}</source>
   <translation>{0}已崩溃：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/history_panel.py" />
   <source>{0} edits before</source>
   <translation>此前 {0} 次编辑</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0} ended</source>
   <translation>{0}已终止</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0} ended with exit status {1}</source>
   <translation>{0}以退出状态 {1} 终止</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} ends at an index that no tensor has</source>
   <translation>{0} 的端点是任何张量都没有的指标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>{0} ends with {1}, but data files end with {2}</source>
   <translation>{0} 以 {1} 结尾，但数据文件以 {2} 结尾</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/labels.py" />
   <source>{0} epoch</source>
   <translation>{0} 轮</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/training/labels.py" />
   <source>{0} epochs</source>
   <translation>
    <numerusform>{0} 轮</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>{0} example</source>
   <translation>{0} 个样本</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} examples</source>
   <translation>
    <numerusform>{0} 个样本</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} extra number that is always zero</source>
   <translation>多出 {0} 个恒为零的数值</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} extra numbers that are always zero</source>
   <translation>
    <numerusform>多出 {0} 个恒为零的数值</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/peps.py" />
   <source>{0} factor</source>
   <translation>{0} 个因数</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/network/templates/peps.py" />
   <source>{0} factors</source>
   <translation>
    <numerusform>{0} 个因数</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} faster</source>
   <translation>加速 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} faster with a batch of 1</source>
   <translation>批次为 1 时加速 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} features</source>
   <translation>{0} 个特征</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} fewer</source>
   <translation>减少 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} filters</source>
   <translation>{0} 个滤波器</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>{0} folds</source>
   <translation>{0} 折</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/graph.py" />
   <source>{0} gives value {1}, which no call takes and is not an output</source>
   <translation>{0} 给出值 {1}，但没有调用接收它，它也不是输出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/preparation.py" />
   <source>{0} goes by the validation loss, but {1} has no examples to validate with; train without it, or give examples to validate with</source>
   <translation>{0}依据验证损失，但 {1} 没有验证样本；请不使用它训练，或给出验证样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>{0} has 1 row of data, but at least 2 are needed: to train on and to validate with</source>
   <translation>{0} 只有 1 行数据，但至少需要 2 行：用于训练和验证</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} has a header, but no row below it</source>
   <translation>{0} 有表头，但下面没有数据行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0} has a text of its own in each row: choose another column to be learned</source>
   <translation>{0} 每行的文本都不同：请选择另一列作为目标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} has an unknown key {1}; {2}</source>
   <translation>{0} 有未知的键 {1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/precision.py" />
   <source>{0} has compute capability {1}; mixed precision needs {2} or higher</source>
   <translation>{0} 的计算能力为 {1}；混合精度需要 {2} 或更高</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/bond_page.py" />
   <source>{0} has dimension {1}, but {2} has {3}.</source>
   <translation>{0} 的维数为 {1}，但 {2} 为 {3}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/bond_dimensions.py" />
   <source>{0} has dimension {1}, but {2}, which it is joined to, has {3}; give both one dimension or remove the bond</source>
   <translation>{0} 的维数为 {1}，但与其相连的 {2} 为 {3}；请将两者设为同一维数，或移除键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/dimensions.py" />
   <source>{0} has dimension {1}; the largest possible is {2}</source>
   <translation>{0} 的维数为 {1}；最大为 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/dimensions.py" />
   <source>{0} has dimension {1}; the smallest is 1</source>
   <translation>{0} 的维数为 {1}；最小为 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/new_rows.py" />
   <source>{0} has examples of shape {1}, but the run learned from {2}</source>
   <translation>{0} 的样本形状为 {1}，但该次运行学习的是 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0} has examples of shape {1}, but {2} of shape {3}</source>
   <translation>{0} 的样本形状为 {1}，但 {2} 的为 {3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} has neither x_train and y_train nor x and y; it holds {1}: name the examples as features and the answers as target</source>
   <translation>{0} 中既没有 x_train 和 y_train，也没有 x 和 y；其中有 {1}：请指明哪个数组是样本（特征），哪个是答案（目标）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/codegen/activation_text.py" />
   <source>{0} has no activation {1}; choose another one, or export the style keras</source>
   <translation>{0} 没有激活函数 {1}；请选择其他激活函数，或以 keras 风格导出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/new_rows.py" />
   <source>{0} has no array {1}; give the examples that name</source>
   <translation>{0} 中没有数组 {1}；请把样本命名为它</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} has no array {1}; {2}</source>
   <translation>{0} 中没有数组 {1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} has no column left to be learned; choose another target</source>
   <translation>{0} 没有剩下可作目标的列；请选择另一个目标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} has no column to learn from besides {1}</source>
   <translation>除 {1} 外，{0} 没有可用于学习的列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} has no column {1}; {2}</source>
   <translation>{0} 中没有列 {1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>{0} has no columns, so it cannot be split by {1}; give a fraction</source>
   <translation>{0} 没有列，无法按 {1} 划分；请给出比例</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/building.py" />
   <source>{0} has no index but the batch</source>
   <translation>{0} 除批次外没有指标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/contents.py" />
   <source>{0} has no leg {1} of a tensor {2}, both counted from 0</source>
   <translation>{0} 中没有张量 {2} 的腿 {1}（都从 0 数起）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/copy_tensors.py" />
   <source>{0} has no legs, so it joins nothing; give it legs or remove it</source>
   <translation>{0} 没有腿，因此不连接任何对象；请为它添加腿或将其移除</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>{0} has no path to {1}; bond them together, or remove one part</source>
   <translation>{0} 与 {1} 之间没有通路；请用键连接它们，或移除其中一部分</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/survey.py" />
   <source>{0} has no row of cells</source>
   <translation>{0} 没有一行单元格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} has no {1}</source>
   <translation>{0} 缺少 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} has no {1} factors of about equal size</source>
   <translation>{0} 没有 {1} 个大小相近的因数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>{0} has no {1}; {2}</source>
   <translation>{0}没有{1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_reading.py" />
   <source>{0} has not kept how its data were read: it has bundled data, or was trained by an older version; give it arrays</source>
   <translation>{0} 没有保存数据的读取方式：它使用自带数据，或由旧版本训练；请给出数组</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/targets.py" />
   <source>{0} has one answer for each example, but a sequence needs one at each place</source>
   <translation>{0} 每个样本只有一个答案，但序列的每个位置都需要一个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/masks.py" />
   <source>{0} has shape {1}, but needs shape {2}</source>
   <translation>{0} 的形状为 {1}，但需要 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} has shape {1}, but the model takes examples of shape {2}</source>
   <translation>{0} 的形状为 {1}，但模型接收形状为 {2} 的样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/parsing.py" />
   <source>{0} has the key {1} twice</source>
   <translation>{0} 的键 {1} 出现两次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>{0} has the same name as an older {1}; give it a name of its own</source>
   <translation>{0} 与一个更早的{1}同名；请为它另起名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/targets.py" />
   <source>{0} has the same value {1} for every example: there is nothing to learn</source>
   <translation>{0} 每个样本的值都是 {1}：没有可学的内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>{0} has two legs named {1}; rename one of them</source>
   <translation>{0} 有两条腿同名，均为 {1}；请重命名其中之一</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_calls.py" />
   <source>{0} has {1} axes, but {2} labels</source>
   <translation>{0} 有 {1} 个轴，但有 {2} 个标签</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>{0} has {1} axes, but {2} names {3}</source>
   <translation>{0} 有 {1} 个轴，但 {2} 写了 {3} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_arrays.py" />
   <source>{0} has {1} axes, so it has no axis {2}</source>
   <translation>{0} 有 {1} 个轴，因此没有轴 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/history.py" />
   <source>{0} has {1} cells, but the header has {2}; remove the others</source>
   <translation>{0} 有 {1} 个单元格，但表头有 {2} 个；请删除多余的</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/targets.py" />
   <source>{0} has {1} classes, but binary needs 2: choose classification</source>
   <translation>{0} 有 {1} 类，但“二分类”需要 2 类：请选择“分类”</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/targets.py" />
   <source>{0} has {1} classes, more than {2}: choose regression</source>
   <translation>{0} 有 {1} 类，超过 {2}：请选择“回归”</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>{0} has {1} different values, too few for {2} folds; choose fewer folds</source>
   <translation>{0} 有 {1} 个不同的值，不够分成 {2} 折；请减少折数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} has {1} entries; it must have {2}</source>
   <translation>{0} 有 {1} 项；必须有 {2} 项</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} has {1} examples, but {2} has {3}</source>
   <translation>{0} 有 {1} 个样本，但 {2} 有 {3} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0} has {1} numbers an example, but {2} needs one</source>
   <translation>{0} 每个样本有 {1} 个数，但 {2} 需要一个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/drawing.py" />
   <source>{0} has {1} numbers, but none is needed; give one</source>
   <translation>{0} 有 {1} 个数，但不需要；请给出一个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/drawing.py" />
   <source>{0} has {1} numbers, but {2} are needed; give one, or {2}</source>
   <translation>{0} 有 {1} 个数，但需要 {2} 个；请给出一个，或 {2} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/drawing.py" />
   <source>{0} has {1} numbers, but {2} is needed; give one</source>
   <translation>{0} 有 {1} 个数，但需要 {2} 个；请给出一个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} has {1} numbers; at most {2} are allowed</source>
   <translation>{0} 有 {1} 个数；最多允许 {2} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} has {1} of {2} numbers that are NaN or infinite</source>
   <translation>{0} 的 {2} 个数值中有 {1} 个是 NaN 或无穷大</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>{0} has {1} operands, but {2} are given</source>
   <translation>{0} 有 {1} 个操作数，但给出了 {2} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>{0} has {1} rows, too few for {2} folds; choose fewer folds</source>
   <translation>{0} 有 {1} 行，不够分成 {2} 折；请减少折数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/sizes.py" />
   <source>{0} has {1} weights ({2}); at most {3} are possible, so make a leg smaller or split it into several cores</source>
   <translation>{0} 有 {1} 个权重（{2}）；最多允许 {3} 个，因此请缩小一条腿，或将它拆成几个核张量</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} has {1} where a whole number from 1 to {2} is needed</source>
   <translation>{0} 中有 {1}，此处需要 1 到 {2} 的整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/peps.py" />
   <source>{0} has {1}, but a grid of {2} by {3} has {4} cores; {5} would fit</source>
   <translation>{0} 有 {1}，但 {2} 乘 {3} 的网格有 {4} 个核张量；可用 {5}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} has {1}, but no {2}</source>
   <translation>{0} 有 {1}，但没有 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/connected.py" />
   <source>{0} have no path to {1}; bond them together, or remove one part</source>
   <translation>{0} 与 {1} 之间没有通路；请用键连接它们，或移除其中一部分</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/attention.py" />
   <source>{0} heads</source>
   <translation>{0} 个头</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} hidden units</source>
   <translation>{0} 个隐藏单元</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npy_pair.py" />
   <source>{0} holds Python objects, which are not opened because they can run code</source>
   <translation>{0} 含有 Python 对象；它们能执行代码，因此不予打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} holds Python objects, which are not opened because they can run code; save it as numbers</source>
   <translation>{0} 含有 Python 对象；它们能执行代码，因此不予打开；请保存为数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0} holds a value that is not finite, first in example {1} (from 0)</source>
   <translation>{0} 含有非有限的值，首先出现在样本 {1}（从 0 数起）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0} holds a value too large for float32</source>
   <translation>{0} 含有超出 float32 范围的值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>{0} holds complex numbers ({1}), but cores are real; fit its real part</source>
   <translation>{0}包含复数（{1}），但核张量是实数；请拟合其实部</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npy_pair.py" />
   <source>{0} holds examples alone; their answers are looked for in {1}, which is not there</source>
   <translation>{0} 只有样本；其答案应在 {1} 中，但没有这个文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} holds no examples</source>
   <translation>{0} 中没有样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} holds one class only, {1}, so accuracy would say nothing; add examples of other classes or leave it out</source>
   <translation>{0} 只含一个类别 {1}，准确率因此没有意义；请加入其他类别的样本，或略去它</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/searching.py" />
   <source>{0} holds something other than a search; choose a new or empty folder</source>
   <translation>{0} 中不是搜索；请选择新的或空的文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} holds something other than finite numbers</source>
   <translation>{0} 中有非有限数值的内容</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0} holds text such as {1}: choose classification, or a column of numbers</source>
   <translation>{0} 含有 {1} 之类的文本：请选择“分类”，或数值列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/checkpoints.py" />
   <source>{0} holds the models after epoch {1}; continue from there with --from</source>
   <translation>{0} 中有第 {1} 轮后的模型；请用 --from 从那里继续</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>{0} holds {1} ({2}) instead of floating-point numbers; if these are weights, convert them with astype(float), scaled as the layer scales them</source>
   <translation>{0}中是{1}（{2}）而不是浮点数；若为权重，请用 astype(float) 转换，并按该层的方式缩放</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} holds {1} bytes of arrays, more than {2}</source>
   <translation>{0} 含有 {1} 字节的数组，超过 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/calibration.py" />
   <source>{0} holds {1} instead of numbers</source>
   <translation>{0} 中是 {1} 而不是数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0} holds {1}, more than {2}; make them smaller</source>
   <translation>{0} 含有 {1}，超过 {2}；请缩小图片</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>{0} holds {1}, which is too large for float32; use larger units</source>
   <translation>{0} 含有 {1}，超出 float32 范围；请用更大的单位</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0} holds {1}; floats or whole numbers are needed</source>
   <translation>{0} 含有 {1}；需要浮点数或整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0} holds {1}; it must hold a folder of pictures for each class</source>
   <translation>{0} 含有{1}；其中每一类须有一个图片文件夹</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>{0} in</source>
   <translation>输入 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/calibration.py" />
   <source>{0} in a loop took {1}, and the loop alone {2}</source>
   <translation>循环中的 {0} 用了 {1}，而循环本身用了 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>{0} in it is larger than {1}</source>
   <translation>其中的 {0} 大于 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/archive.py" />
   <source>{0} in it would unpack from {1} to {2}; no model of Keras does</source>
   <translation>其中的 {0} 会从 {1} 解压到 {2}；Keras 模型不会如此</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>{0} in {1}</source>
   <translation>{0}，用时 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>{0} in {1} runs</source>
   <translation>{0}（{1} 次运行）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>{0} in {1}.</source>
   <translation>{0}，用时 {1}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/layer_tasks.py" />
   <source>{0} in, {1} out; {2} numbers without biases</source>
   <translation>输入 {0}，输出 {1}；不含偏置共 {2} 个数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} input</source>
   <translation>{0} 个输入</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} inputs</source>
   <translation>
    <numerusform>{0} 个输入</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>{0} is among the outputs, but bonded to {1}; take it out of the order or remove the bond</source>
   <translation>{0} 在输出之列，但与 {1} 有键相连；请将其从输出顺序中移出，或移除键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/json_text.py" />
   <source>{0} is damaged: it holds no object</source>
   <translation>{0}已损坏：其中没有对象</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/json_text.py" />
   <source>{0} is damaged: it is not JSON text</source>
   <translation>{0}已损坏：不是 JSON 文本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/hdf5.py" />
   <source>{0} is damaged: its HDF5 structure cannot be read</source>
   <translation>{0}已损坏：无法读取其 HDF5 结构</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} is damaged: {1}</source>
   <translation>{0} 已损坏：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} is empty: it has shape {1}</source>
   <translation>{0} 是空的：形状为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/layout.py" />
   <source>{0} is empty: there is no row of cells in it</source>
   <translation>{0} 是空的：其中没有一行单元格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/excel_file.py" />
   <source>{0} is empty: there is no row of cells in its first sheet</source>
   <translation>{0} 是空的：第一张工作表中没有一行单元格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} is left out: {1}</source>
   <translation>{0} 被略去：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/bundled.py" />
   <source>{0} is missing or damaged and says nothing of {1}; {2}</source>
   <translation>{0} 缺失或损坏，没有关于 {1} 的信息；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/deployment_models.py" />
   <source>{0} is missing: the run is {1}</source>
   <translation>{0} 缺失：该运行{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/keras_file/json_text.py" />
   <source>{0} is nested more than {1} levels deep, which no model of Keras is</source>
   <translation>{0}的嵌套超过 {1} 层；Keras 模型不会如此</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>{0} is not a dimension; give 1 or more</source>
   <translation>{0} 不能作为维数；请输入不小于 1 的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} is not a list</source>
   <translation>{0} 不是列表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>{0} is not a number</source>
   <translation>{0} 不是数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/evaluation.py" />
   <source>{0} is not a number after {1} epochs: training diverged</source>
   <translation>{0} 在 {1} 轮后不是数值：训练已发散</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0} is not a picture, or is damaged: {1}</source>
   <translation>{0} 不是图片，或已损坏：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/runs.py" />
   <source>{0} is not a run folder: it has no {1}</source>
   <translation>{0} 不是运行的文件夹：其中没有 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>{0} is not a search of tndesigner: its study has no design</source>
   <translation>{0} 不是 tndesigner 的搜索：其研究中没有设计</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>{0} is not a whole number</source>
   <translation>{0} 不是整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/changes/typed_values.py" />
   <source>{0} is not a whole number; give 1 or more</source>
   <translation>{0} 不是整数；请输入不小于 1 的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/excel_file.py" />
   <source>{0} is not an Excel file, or is damaged: {1}</source>
   <translation>{0} 不是 Excel 文件，或已损坏：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npy_pair.py" />
   <source>{0} is not an NPY file, or is damaged: {1}</source>
   <translation>{0} 不是 NPY 文件，或已损坏：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} is not an NPZ file; numpy.savez writes one</source>
   <translation>{0} 不是 NPZ 文件；可用 numpy.savez 写出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0} is not an array; numpy.savez writes one</source>
   <translation>{0} 不是数组；可用 numpy.savez 写出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>{0} is not an einsum string such as nij,iar,jbr-&gt;nab: {1} is not a letter</source>
   <translation>{0} 不是 nij,iar,jbr-&gt;nab 这样的 einsum 字符串：{1} 不是字母</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} is not an object</source>
   <translation>{0} 不是对象</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/wanted.py" />
   <source>{0} is not between {1} and {2}</source>
   <translation>{0} 不在 {1} 和 {2} 之间</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/typed_table.py" />
   <source>{0} is not {1}, or is damaged: {2}</source>
   <translation>{0} 不是{1}，或已损坏：{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/exported_layers.py" />
   <source>{0} is of a kind of layer that this tndesigner does not have; update the program</source>
   <translation>{0} 属于本版 tndesigner 没有的一类层；请更新程序</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>{0} is open, but has no place among the outputs; bond it, make it an output leg, or remove it</source>
   <translation>{0} 是开放的，但不在输出之列；请用键连接它、将其设为输出腿，或移除它</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} is prime</source>
   <translation>{0} 是质数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/roles.py" />
   <source>{0} is the only open leg; a layer has one that takes the data and one that gives the result</source>
   <translation>{0} 是唯一的开放腿；层有一条腿接收数据，一条腿给出结果</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>{0} is too large</source>
   <translation>{0} 太大</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0} is too large to factorise; the largest width is {1}; give the factors</source>
   <translation>{0} 太大，无法分解；最大宽度为 {1}；请给出因数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>{0} is too large; the largest is {1}</source>
   <translation>{0} 太大；最大为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/reading.py" />
   <source>{0} is too small; the smallest is {1}</source>
   <translation>{0} 太小；最小为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/dialogue.py" />
   <source>{0} is written, but not compared.</source>
   <translation>{0} 已写入，但未作比较。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/goal.py" />
   <source>{0} is {1:g}, but must be a number from {2} on</source>
   <translation>{0} 为 {1:g}，但必须是不小于 {2} 的数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/outputs.py" />
   <source>{0} is {1} times among the outputs; keep one place</source>
   <translation>{0} 在输出中出现 {1} 次；请只保留一处</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/conv2d_grouped.py" />
   <source>{0} is {1}, but needs to be a multiple of the {2} groups; {3} would fit, or groups={4}</source>
   <translation>{0} 为 {1}，但必须是组数 {2} 的倍数；可用 {3}，或 groups={4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/exported_layers.py" />
   <source>{0} is {1}, but there are {2} networks, counted from 0</source>
   <translation>{0} 为 {1}，但只有 {2} 个网络（从 0 数起）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} is {1}, but {2} says {3}; {4} would fit</source>
   <translation>{0} 为 {1}，但 {2} 为 {3}；可用 {4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>{0} is {1}, not text; give it the ending of such files</source>
   <translation>{0} 是{1}，不是文本；请使用此类文件的扩展名</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} is {1}; it must be a list</source>
   <translation>{0} 为{1}；必须是列表</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/records.py" />
   <source>{0} is {1}; it must be a whole number from {2} to {3}</source>
   <translation>{0} 为 {1}；必须是 {2} 到 {3} 的整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} is {1}; it must be an object</source>
   <translation>{0} 为 {1}；必须是对象</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} is {1}; it must be text</source>
   <translation>{0} 为 {1}；必须是文本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} is {1}; it must be {2}</source>
   <translation>{0} 为 {1}；必须是{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} is {1}; {2}</source>
   <translation>{0} 为 {1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/live_page.py" />
   <source>{0} isometric cores, max |w†w − 1| is {1} in {2}</source>
   <translation>{0} 个等距核张量，max |w†w − 1| 为 {1}，出现在 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} its FLOPs, in {1}</source>
   <translation>FLOPs 为其 {0}，共 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} joins different dimensions ({1}); make them equal there</source>
   <translation>{0} 连接了不同的维数（{1}）；请在那里使其相等</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0} joins index {1}, which is joined already</source>
   <translation>{0} 连接了已连接的指标 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>{0} keeps {1} twice; a result has each index once</source>
   <translation>{0} 保留了两次 {1}；结果中每个指标只能出现一次</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/equation.py" />
   <source>{0} keeps {1}, but no operand has it</source>
   <translation>{0} 保留了 {1}，但没有操作数含有它</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} larger</source>
   <translation>增大到 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} larger on disk</source>
   <translation>磁盘占用增大到 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} layer</source>
   <translation>{0} 层</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} layers</source>
   <translation>
    <numerusform>{0} 层</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/draft.py" />
   <source>{0} layers of the model are called {1}; give one of them another name</source>
   <translation>模型中有 {0} 层名为 {1}；请给其中一层改名</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} leg</source>
   <translation>{0} 条腿</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} legs</source>
   <translation>
    <numerusform>{0} 条腿</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} less</source>
   <translation>减少 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>{0} line 1 has more than {1} bytes: this is not a CSV file</source>
   <translation>{0} 第 1 行超过 {1} 字节：这不是 CSV 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/layout.py" />
   <source>{0} line above the table is skipped</source>
   <translation>表格上方的 {0} 行已跳过</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} line under the table is skipped.</source>
   <translation>表格下方的 {0} 行已跳过。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} line {1} has {2}, but line {3} has {4}</source>
   <translation>{0} 第 {1} 行有 {2}，但第 {3} 行有 {4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>{0} line {1} holds a zero byte: this is not a CSV file</source>
   <translation>{0} 第 {1} 行含有零字节：这不是 CSV 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} line {1} is not a row of CSV: {2}</source>
   <translation>{0} 第 {1} 行不是 CSV 行：{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/text_file.py" />
   <source>{0} line {1} is not text in {2} (byte {3})</source>
   <translation>{0} 第 {1} 行不是 {2} 编码的文本（字节 {3}）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} line {1} or later is not text in {2}</source>
   <translation>{0} 第 {1} 行或其后不是 {2} 编码的文本</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/datasets/tables/layout.py" />
   <source>{0} lines above the table are skipped</source>
   <translation>
    <numerusform>表格上方的 {0} 行已跳过</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/datasets/tables/csv_file.py" />
   <source>{0} lines under the table are skipped.</source>
   <translation>
    <numerusform>表格下方的 {0} 行已跳过。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0} lists {1} twice</source>
   <translation>{0} 重复列出 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} more</source>
   <translation>增加到 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>{0} more columns are left out.</source>
   <translation>另有 {0} 列被略去。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} note</source>
   <translation>{0} 条注释</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} notes</source>
   <translation>
    <numerusform>{0} 条注释</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>{0} number</source>
   <translation>{0} 个数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} number is never used</source>
   <translation>{0} 个数值从不使用</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/names.py" />
   <source>{0} number {1} has no name; give it one</source>
   <translation>编号为 {1} 的{0}没有名称；请为它命名</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/datasets/user_data.py" />
   <source>{0} numbers</source>
   <translation>
    <numerusform>{0} 个数值</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/tensor_page.py" />
   <source>{0} numbers = {1}</source>
   <translation>{0} 个数值 = {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers a head</source>
   <translation>每个头 {0} 个数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers a head for values</source>
   <translation>每个头的值向量 {0} 个数值</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} numbers are never used</source>
   <translation>
    <numerusform>{0} 个数值从不使用</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers that come in</source>
   <translation>接收 {0} 个数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} numbers that come out</source>
   <translation>输出 {0} 个数值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_results.py" />
   <source>{0} of a result is not read; reshape the arrays that it is made from, so that each axis of the result is one of theirs</source>
   <translation>不读取对结果的 {0}；请重排构成它的数组，使结果的每个轴都是这些数组的轴</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/examples.py" />
   <source>{0} of shape {1}</source>
   <translation>形状为 {1} 的{0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>{0} of shape {1} is empty: one of its axes has length 0</source>
   <translation>形状为 {1} 的{0}为空：有一个轴的长度为 0</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/form_fields.py" />
   <source>{0} of the layer; Keras and design files call it {1}</source>
   <translation>该层的{0}；Keras 和设计文件中称为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>{0} of {1}</source>
   <translation>{0}/{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/layer_fields.py" />
   <source>{0} of {1} cores are held; {2} can have any size.</source>
   <translation>{1} 个核张量中有 {0} 个保持等距；{2} 的大小不限。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>{0} of {1} layers</source>
   <translation>{0} / {1} 层</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/useful_bonds.py" />
   <source>{0} of {1} make only {2}</source>
   <translation>{1} {0}的维数之积仅为 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/result_row.py" />
   <source>{0} of {1} parameters</source>
   <translation>{0} / {1} 个参数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0} of {1} pictures are resized to {2} × {3}.</source>
   <translation>{1} 张图片中的 {0} 张被缩放为 {2} × {3}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows are without a value in {2} and left out.</source>
   <translation>{1} 行中有 {0} 行在 {2} 中没有值，已略去。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows are without a value to learn and left out.</source>
   <translation>{1} 行中有 {0} 行没有要学习的值，已略去。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows is without a value in {2} and left out.</source>
   <translation>{1} 行中有 {0} 行在 {2} 中没有值，已略去。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows is without a value to learn and left out.</source>
   <translation>{1} 行中有 {0} 行没有要学习的值，已略去。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows lack a value in {2}; it is filled with {3}, texts with the most frequent.</source>
   <translation>{1} 行中有 {0} 行在 {2} 中缺少值；以{3}填充，文本以最常见的填充。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} of {1} rows lack a value in {2}; it is filled with {3}.</source>
   <translation>{1} 行中有 {0} 行在 {2} 中缺少值；以{3}填充。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>{0} of {1} trials</source>
   <translation>{0} / {1} 次试验</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/decoding.py" />
   <source>{0} or {1}</source>
   <translation>{0} 或 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/wording/lists.py" />
   <source>{0} others</source>
   <translation>其他 {0} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} parameter</source>
   <translation>{0} 个参数</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>{0} parameters</source>
   <translation>
    <numerusform>{0} 个参数</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/strip/chip.py" />
   <source>{0} params</source>
   <translation>{0} 参数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0} pictures of {1}, {2} values</source>
   <translation>{0} 张 {1} 的图片，共 {2} 个值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>{0} points higher</source>
   <translation>高 {0} 个百分点</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>{0} points lower</source>
   <translation>低 {0} 个百分点</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>{0} problem</source>
   <translation>{0} 个问题</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/panels/status_line.py" />
   <source>{0} problems</source>
   <translation>
    <numerusform>{0} 个问题</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} random examples</source>
   <translation>{0} 个随机样本</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/model_records.py" />
   <source>{0} refers to network {1}, which is not there; the design has {2}</source>
   <translation>{0} 引用了不存在的网络 {1}；设计中有 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/runs/run_side.py" />
   <source>{0} runs</source>
   <translation>{0} 次运行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/choice_words.py" />
   <source>{0} seeds</source>
   <translation>{0} 个种子</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/confusion_plot.py" />
   <source>{0} seen as {1}</source>
   <translation>将 {0} 正确识别为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/selection_text.py" />
   <source>{0} selected</source>
   <translation>已选择 {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} slower</source>
   <translation>耗时增加到 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} slower with a batch of 1</source>
   <translation>批次为 1 时耗时增加到 {0}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} smaller</source>
   <translation>缩小 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/deploying/outcome.py" />
   <source>{0} smaller on disk</source>
   <translation>磁盘占用缩小 {0}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/start_from_source.py" />
   <source>{0} starts from the weights of {1}</source>
   <translation>{0}从 {1} 的权重开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/start_from_source.py" />
   <source>{0} starts from the weights of {1}, but {2} from random numbers</source>
   <translation>{0}从 {1} 的权重开始，但 {2} 从随机数开始</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/overviews.py" />
   <source>{0} stays as it is: no network can replace it</source>
   <translation>{0} 保持不变：没有可取代它的网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0} step</source>
   <translation>{0} 步</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0} steps</source>
   <translation>
    <numerusform>{0} 步</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} steps on small arrays</source>
   <translation>{0} 步小数组运算</translation>
  </message>
  <message>
   <location filename="../../tndesigner/planning/savings_text.py" />
   <source>{0} take longer than one large product of matrices</source>
   <translation>{0}比一次大矩阵乘法更耗时</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/confusion_plot.py" />
   <source>{0} taken for {1}</source>
   <translation>将 {0} 误认为 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0} takes names separated by commas, not a range</source>
   <translation>{0} 接收以逗号分隔的名称，而不是范围</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>{0} takes networks as {1}, but got {2}</source>
   <translation>{0}的网络应作为{1}给出，但得到的是{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0} takes whole numbers of at least {1}, not {2}; {3}</source>
   <translation>{0} 接收不小于 {1} 的整数，而不是 {2}；{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/tensorized_layer.py" />
   <source>{0} takes {1} networks; give them by name, as {2}</source>
   <translation>{0}需要 {1} 个网络；请按名称给出：{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} text, a column of 0 and 1</source>
   <translation>{0} 种文本，一列 0 和 1</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/column_table.py" />
   <source>{0} texts</source>
   <translation>{0} 种文本</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0} texts, a column of 0 and 1 for each</source>
   <translation>
    <numerusform>{0} 种文本，各为一列 0 和 1</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/model_panel.py" />
   <source>{0} than the dense twin</source>
   <translation>{0}（与稠密对照相比）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>{0} thread</source>
   <translation>{0} 个线程</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/worker/devices.py" />
   <source>{0} threads</source>
   <translation>
    <numerusform>{0} 个线程</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/inspector/network_page.py" />
   <source>{0} to {1}</source>
   <translation>{0} → {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} tokens</source>
   <translation>{0} 个词元</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/calibration.py" />
   <source>{0} took from {1} to {2}</source>
   <translation>{0} 用了 {1} 到 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0} units</source>
   <translation>{0} 个单元</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>{0} varies only together with family; add it, as in --vary family=mpo,ring</source>
   <translation>{0} 只能与 family 一起变化；请加上，例如 --vary family=mpo,ring</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/variations/bonds.py" />
   <source>{0} varies the bonds between cores, but {1} has none</source>
   <translation>{0} 使核张量之间的键变化，但{1}没有这样的键</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>{0} varies twice</source>
   <translation>{0} 重复变化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/space.py" />
   <source>{0} varies {1} of the drawing, so {2} cannot vary, too</source>
   <translation>{0} 使图中的{1}变化，因此 {2} 不能同时变化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/starting.py" />
   <source>{0} waits for {1}</source>
   <translation>{0} 正在等待 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>{0} was asked for, but TensorFlow sees no GPU: {1}; {2}</source>
   <translation>请求使用 {0}，但 TensorFlow 看不到 GPU：{1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/devices.py" />
   <source>{0} was asked for, but TensorFlow sees {1} only; {2}</source>
   <translation>请求使用 {0}，但 TensorFlow 只看到 {1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0} was killed (signal 9), perhaps because the memory ran out; {1}</source>
   <translation>{0}被强制终止（信号 9），可能因为内存耗尽；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/models/kinds/pictures.py" />
   <source>{0} with dilation {1}</source>
   <translation>{0}（膨胀率 {1}）</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} zero is added to each example</source>
   <translation>每个样本补 {0} 个零</translation>
  </message>
  <message numerus="yes">
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0} zeros are added to each example</source>
   <translation>
    <numerusform>每个样本补 {0} 个零</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>{0} {1!r} uses an id twice; every element needs an id of its own</source>
   <translation>{0} {1!r} 重复使用了标识；每个元素需要自己的标识</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/topology.py" />
   <source>{0} {1!r} uses the id {2}, which is taken</source>
   <translation>{0} {1!r} 使用了已被占用的标识 {2}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} {1}</source>
   <translation>{0} {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/elements.py" />
   <source>{0} {1} has no leg {2}; {3}</source>
   <translation>{0} {1} 没有腿 {2}；{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/series_words.py" />
   <source>{0} {1} ± {2}</source>
   <translation>{0} {1} ± {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0} {1}, column {2}: {3} {4}; correct it, leave the column out, or choose what to do about gaps</source>
   <translation>{0} {1}，列 {2}：{3} {4}；请更正，或略去该列，或选择如何处理缺失值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>{0} · fold {1}/{2}</source>
   <translation>{0} · 第 {1}/{2} 折</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>{0} · paused</source>
   <translation>{0} · 已暂停</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>{0} · seed {1}</source>
   <translation>{0} · 种子 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/run_bar.py" />
   <source>{0} · stopping…</source>
   <translation>{0} · 正在停止…</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} · {1}</source>
   <translation>{0} · {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/search/board.py" />
   <source>{0} · {1} left</source>
   <translation>{0} · 剩余 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/tour/guide.py" />
   <source>{0} · {1} of {2}</source>
   <translation>{0} · {1}/{2}</translation>
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
   <translation>{0} × {1} 像素</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0} – {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/window.py" />
   <source>{0} — tndesigner manual</source>
   <translation>{0} — tndesigner 手册</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/inputs.py" />
   <source>{0}, a leg of the input, leads nowhere; bond it to a core, or make it an output leg to pass it through</source>
   <translation>输入的腿 {0} 没有通向任何地方；请用键将它连接到核张量，或将其设为输出腿以直接传出</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/scoreboard.py" />
   <source>{0}, epoch {1}</source>
   <translation>{0}，第 {1} 轮</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/rows.py" />
   <source>{0}, of the output {1}</source>
   <translation>{0}，输出误差 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0}, perhaps because the memory ran out; {1}</source>
   <translation>{0}，可能因为内存耗尽；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0}, the most frequent of {1}</source>
   <translation>{0}，为 {1} 种中最常见的</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/families/fields.py" />
   <source>{0}, typed</source>
   <translation>{0}，键入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>{0}, when it was {1:.4g}</source>
   <translation>{0}，当时为 {1:.4g}</translation>
  </message>
  <message>
   <location filename="../../resources/translations/assembled.py" />
   <source>{0}, {1}</source>
   <translation>{0}，{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>{0}, {1} against parameters</source>
   <translation>{0}，{1}随参数量的变化</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/board.py" />
   <source>{0}, {1} parameters</source>
   <translation>{0}，{1} 个参数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/rows.py" />
   <source>{0}, {1} smaller; error of the weights {2}</source>
   <translation>{0}，缩小 {1}；权重误差 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_summary.py" />
   <source>{0}.</source>
   <translation>{0}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0}. {1}, {2}</source>
   <translation>{0}. {1}，{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/contraction/contraction_panel.py" />
   <source>{0}. {1}, {2} measured</source>
   <translation>{0}. {1}，实测 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0}.dimension is {1}; it must be a whole number</source>
   <translation>{0}.dimension 为 {1}；必须是整数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/records.py" />
   <source>{0}.id is {1}, but another element has that id</source>
   <translation>{0}.id 为 {1}，但另一个元素已用此 id</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/editor_json.py" />
   <source>{0}.id is {1}, which another one has</source>
   <translation>{0}.id 为 {1}，与另一个重复</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/model_records.py" />
   <source>{0}.inputs is empty; a model has at least one input</source>
   <translation>{0}.inputs 是空的；模型至少有一个输入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/model_records.py" />
   <source>{0}.kind is {1}; {2}</source>
   <translation>{0}.kind 为 {1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/design_records.py" />
   <source>{0}.number is {1}, but another network has that number</source>
   <translation>{0}.number 为 {1}，但另一个网络已用此编号</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/trained/exported_layers.py" />
   <source>{0}.places must name the networks of a layer of kind {1}</source>
   <translation>{0}.places 必须指明 {1} 类层的网络</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/model_records.py" />
   <source>{0}.{1}</source>
   <translation>{0}.{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/design_records.py" />
   <source>{0}.{1} is {2}, but the network has no {1} with that id</source>
   <translation>{0}.{1} 为 {2}，但网络中没有此 id 的 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/design_records.py" />
   <source>{0}.{1} is {2}, but {3}[{4}] has that {1} already</source>
   <translation>{0}.{1} 为 {2}，但 {3}[{4}] 的 {1} 已是此值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>{0}: PostgreSQL needs a driver; install tndesigner[postgresql]</source>
   <translation>{0}：PostgreSQL 需要驱动程序；请安装 tndesigner[postgresql]</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0}: a column of {1}</source>
   <translation>{0}：{1} 中的一列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/predicting.py" />
   <source>{0}: a run that learned sequences gives tokens, which have no table</source>
   <translation>{0}：学习序列的运行给出词元，无法列成表格</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0}: a sequence needs whole numbers in x and y, one in y for each in x</source>
   <translation>{0}：序列要求 x 和 y 中都是整数，且 x 中每个数对应 y 中一个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0}: a table has no sequences; give an NPZ file with tokens in x and y</source>
   <translation>{0}：表格中没有序列；请提供 x 和 y 中为词元的 NPZ 文件</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/gaps.py" />
   <source>{0}: a value is missing in every row; leave a column out, or fill gaps</source>
   <translation>{0}：每行都缺值；请略去一列，或填补缺失值</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_file.py" />
   <source>{0}: array {1}</source>
   <translation>{0}：数组 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0}: as {1} a leg of 1 carries nothing, and one core holds a leg of {2}.</source>
   <translation>{0}：写成 {1} 时，维数为 1 的腿不承载任何信息，且一个核张量带有维数为 {2} 的腿。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0}: as {1} one core holds a leg of {2}, so little is saved there.</source>
   <translation>{0}：写成 {1} 时，一个核张量带有维数为 {2} 的腿，因此节省很少。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/folding.py" />
   <source>{0}: class {1} has {2}, but {3} folds need at least {3} of each class; {4}</source>
   <translation>{0}：类 {1} 有 {2}，但 {3} 折要求每类至少 {3} 个；{4}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>{0}: column {1}</source>
   <translation>{0}：列 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>{0}: column {1} has one value only, so it cannot split the rows</source>
   <translation>{0}：列 {1} 只有一个值，无法划分各行</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_data.py" />
   <source>{0}: column {1} holds no texts, so it has no words</source>
   <translation>{0}：列 {1} 中没有文本，因此没有词</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0}: column {1} holds text such as {2}; several targets must be numbers</source>
   <translation>{0}：列 {1} 含有 {2} 之类的文本；多个目标必须都是数</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0}: column {1} is chosen both {2} and {3}</source>
   <translation>{0}：列 {1} 同时被选为“{2}”和“{3}”</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/split_column.py" />
   <source>{0}: column {1} says which rows are for validation, so there can be no folds; train without folds, or without this column</source>
   <translation>{0}：列 {1} 已指明哪些行用于验证，因此不能再分折；请不分折训练，或去掉此列</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/plots/plot.py" />
   <source>{0}: drag to move, turn the wheel to zoom, right-click to save it</source>
   <translation>{0}：拖动可移动，滚动滚轮可缩放，右键单击可保存</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/output_folder.py" />
   <source>{0}: give the name of a new folder</source>
   <translation>{0}：请给出新文件夹的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/source_file.py" />
   <source>{0}: it cannot be read: {1}</source>
   <translation>{0}：无法读取：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/folder.py" />
   <source>{0}: it cannot be written: {1}</source>
   <translation>{0}：无法写入：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/source_file.py" />
   <source>{0}: it has changed since the design was made from it; say where the old file is, or open it again</source>
   <translation>{0}：自据此生成设计以来文件已更改；请指出旧文件的位置，或重新打开</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/embedding.py" />
   <source>{0}: it holds no design; only pictures that tndesigner has exported do</source>
   <translation>{0}：不含设计；只有 tndesigner 导出的图片才含有</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/output_folder.py" />
   <source>{0}: it is a file; give the name of a new folder</source>
   <translation>{0}：这是一个文件；请给出新文件夹的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/storage.py" />
   <source>{0}: it is not UTF-8 text; byte {1} is wrong</source>
   <translation>{0}：不是 UTF-8 文本；第 {1} 个字节有误</translation>
  </message>
  <message>
   <location filename="../../tndesigner/drawing/pictures/embedding.py" />
   <source>{0}: it is not XML at line {1}, column {2}: {3}</source>
   <translation>{0}：第 {1} 行第 {2} 列不是 XML：{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/source_file.py" />
   <source>{0}: it is not the model that the design was made from, {1}</source>
   <translation>{0}：不是生成该设计的模型 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/storage.py" />
   <source>{0}: it is too large for a design, over {1}</source>
   <translation>{0}：超过 {1}，对设计来说太大</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/roles.py" />
   <source>{0}: learn from words or from features, not from both; leave out the features</source>
   <translation>{0}：只能从词或从特征学习，不能两者兼用；请去掉特征</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/npz_data.py" />
   <source>{0}: name both arrays, that of the examples as features and that of the answers as target</source>
   <translation>{0}：请指明两个数组，样本为特征，答案为目标</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/output_folder.py" />
   <source>{0}: no folder can be made there: {1}</source>
   <translation>{0}：无法在那里创建文件夹：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/output_folder.py" />
   <source>{0}: no folder can be made there: {1} cannot be written to</source>
   <translation>{0}：无法在那里创建文件夹：{1} 不可写入</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_folder.py" />
   <source>{0}: no name is free</source>
   <translation>{0}：没有可用的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/run_folder.py" />
   <source>{0}: no run folder can be made there: {1}</source>
   <translation>{0}：无法在那里创建运行文件夹：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/factorisation.py" />
   <source>{0}: pad to {1} = {2}, {3}.</source>
   <translation>{0}：补到 {1} = {2}，{3}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0}: padded to {1} = {2}, so {3}.</source>
   <translation>{0}：补到 {1} = {2}，因此{3}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>{0}: the data cannot be read: {1}</source>
   <translation>{0}：无法读取数据：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/codec.py" />
   <source>{0}: the design cannot be saved: {1}</source>
   <translation>{0}：设计无法保存：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/history.py" />
   <source>{0}: the history cannot be read: {1}</source>
   <translation>{0}：无法读取历史：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0}: the range {1} must start above 0, because it is searched on a logarithmic scale</source>
   <translation>{0}：范围 {1} 的起点必须大于 0，因为按对数尺度搜索</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0}: the range {1} starts above its end; write {2:g}..{3:g}</source>
   <translation>{0}：范围 {1} 的起点大于终点；请写 {2:g}..{3:g}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/continuing.py" />
   <source>{0}: the run failed, so it left no models to continue from</source>
   <translation>{0}：该运行失败，没有留下可继续的模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/continuing.py" />
   <source>{0}: the run has not ended, so it left no models to continue from</source>
   <translation>{0}：该运行尚未结束，没有留下可继续的模型</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/warm_start.py" />
   <source>{0}: the run to start from is of a design that differs in more than its bonds</source>
   <translation>{0}：作为起点的运行所属的设计，不止键有所不同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/storage.py" />
   <source>{0}: the storage was written by another version of Optuna: {1}</source>
   <translation>{0}：存储由其他版本的 Optuna 写入：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>{0}: the trained weights cannot be read: {1}</source>
   <translation>{0}：无法读取已训练的权重：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>{0}: the weights to start from are not those of {1}; {2}</source>
   <translation>{0}：起始权重不属于 {1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>{0}: the weights to start from are {1} arrays, but the design has {2}; {3}</source>
   <translation>{0}：起始权重有 {1} 个数组，但设计有 {2} 个；{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>{0}: the weights to start from hold {1} of shape {2}, but the design has {3} of shape {4}; {5}</source>
   <translation>{0}：起始权重中有形状为 {2} 的 {1}，但设计中有形状为 {4} 的 {3}；{5}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/layers/weight_loading.py" />
   <source>{0}: there are no trained weights; start from random numbers, or train again</source>
   <translation>{0}：没有已训练的权重；请从随机数开始，或重新训练</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/new_table.py" />
   <source>{0}: there is no column {1}, which the run learned from; {2}</source>
   <translation>{0}：没有该次运行学习过的列 {1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>{0}: this is not the data of the search: its SHA-256 is different</source>
   <translation>{0}：这不是该搜索的数据：其 SHA-256 不同</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/examples.py" />
   <source>{0}: {1}</source>
   <translation>{0}：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/picture_folder.py" />
   <source>{0}: {1} has no room for {2} bytes: {3}</source>
   <translation>{0}：{1} 没有 {2} 字节的空间：{3}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/compression/output_folder.py" />
   <source>{0}: {1} is a file; give the name of a new folder elsewhere</source>
   <translation>{0}：{1} 是一个文件；请在别处给出新文件夹的名称</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/export/saving.py" />
   <source>{0}: {1} is not a picture format; the formats are {2}</source>
   <translation>{0}：{1} 不是图片格式；可用格式有 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/table_targets.py" />
   <source>{0}: {1} needs one target column, but there are {2}</source>
   <translation>{0}：{1} 需要一个目标列，但有 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/error_plot.py" />
   <source>{0}: {1} parameters, error {2}</source>
   <translation>{0}：{1} 个参数，误差 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/train/own_data_dialog.py" />
   <source>{0}: {1}. {2} examples to train on and {3} to validate with, each of {4}.</source>
   <translation>{0}：{1}。{2} 个样本用于训练，{3} 个用于验证，每个样本为 {4}。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/datasets/tables/layout.py" />
   <source>{0}: “{1}”.</source>
   <translation>{0}：“{1}”。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/endings.py" />
   <source>{0}; its last words: {1}</source>
   <translation>{0}；最后的输出：{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/training/suitability.py" />
   <source>{0}; let it take {1} and begin with a flatten layer</source>
   <translation>{0}；请让它接收 {1}，并以展平层开头</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/isometries.py" />
   <source>{0}; make leg '{1}' at most {2}</source>
   <translation>{0}；请将腿 '{1}' 设为最多 {2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/opened_study.py" />
   <source>{0}; say where the data is on this machine with --dataset</source>
   <translation>{0}；请用 --dataset 指明数据在本机上的位置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/source_file.py" />
   <source>{0}; say where the trained model is now, or open it again</source>
   <translation>{0}；请指明训练过的模型现在在哪里，或重新打开它</translation>
  </message>
  <message>
   <location filename="../../tndesigner/network/templates/arguments.py" />
   <source>{0}; the nearest is {1}</source>
   <translation>{0}；最接近的是 {1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/worker/live_run.py" />
   <source>{0}; the weights after epoch {1} are kept</source>
   <translation>{0}；保留第 {1} 轮后的权重</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/model/layer_rows.py" />
   <source>{0}; there was no data to measure that of the output</source>
   <translation>{0}；没有数据可用来测量输出误差</translation>
  </message>
  <message>
   <location filename="../../tndesigner/fitting/kernel.py" />
   <source>{0}; transpose it</source>
   <translation>{0}；请将其转置</translation>
  </message>
  <message>
   <location filename="../../tndesigner/importing/python_source.py" />
   <source>{0}; what is read are einsum, contract and ncon with labels written out, tensordot, dot, matmul and @ of arrays whose shapes are written out, and tn.Node with its edges</source>
   <translation>{0}；可读取的有写明标签的 einsum、contract 和 ncon，写明形状的数组的 tensordot、dot、matmul 和 @，以及带边的 tn.Node</translation>
  </message>
  <message>
   <location filename="../../tndesigner/checks/rules/layer_values.py" />
   <source>{0}; {1}</source>
   <translation>{0}；{1}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0}={1} cannot be read; {2}</source>
   <translation>无法读取 {0}={1}；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/searching/domain.py" />
   <source>{0}={1} is not a range of numbers; {2}</source>
   <translation>{0}={1} 不是数的范围；{2}</translation>
  </message>
  <message>
   <location filename="../../tndesigner/document/records.py" />
   <source>{0}[{1}] is {2}, but the network has no leg with that id</source>
   <translation>{0}[{1}] 为 {2}，但网络中没有此 id 的腿</translation>
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
该批次 {0} FLOPs
结果占用 {1} 字节
B 为批次；在方程中写作 a</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/manual/opening.py" />
   <source>“{0}” cannot be opened.</source>
   <translation>无法打开“{0}”。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/open_windows.py" />
   <source>“{}” cannot be opened.</source>
   <translation>无法打开“{}”。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/recovering.py" />
   <source>“{}” cannot be recovered.</source>
   <translation>无法恢复“{}”。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>“{}” cannot be reloaded.</source>
   <translation>无法重新加载“{}”。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/faults/out_of_action.py" />
   <source>“{}” has failed and is out of action in this window. Everything else works.</source>
   <translation>“{}”发生故障，在此窗口中已停用。其余部分照常工作。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>“{}” was changed by another program.</source>
   <translation>“{}”已被其他程序更改。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/document_file.py" />
   <source>“{}” was not saved.</source>
   <translation>“{}”未保存。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/files/outside_changes.py" />
   <source>“{}” was removed by another program; only this window has it now.</source>
   <translation>“{}”已被其他程序移除；现在只有此窗口中还有它。</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/problems/problems_panel.py" />
   <source>… and {0} more</source>
   <translation>… 还有 {0} 个</translation>
  </message>
  <message>
   <location filename="../../tndesigner/gui/panels/compress/models_table.py" />
   <source>● Tuned</source>
   <translation>● 微调后</translation>
  </message>
 </context>
</TS>
