// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Nodes of a whiteboard.
//!
//! `board.v1.whiteboard.node` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use crate::ids::UserIdType;

/// Deletes several nodes of a whiteboard.
///
/// - `DELETE /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/batch_delete` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/batch_delete)
#[lark_api(
    id = "board.v1.whiteboard.node.batch_delete",
    method = "DELETE",
    path = "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes/batch_delete",
    token = "tenant|user",
    response = BatchDeleteWhiteboardNodeResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteWhiteboardNode {
    /// Id of the whiteboard, the `token` of a block of type 43 in a document.
    pub whiteboard_id: String,
    /// Makes repeated requests one.
    pub client_token: Option<String>,
    /// Ids of the nodes to delete.
    #[lark(json)]
    pub ids: Option<Vec<String>>,
}

/// The answer to [`BatchDeleteWhiteboardNode`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteWhiteboardNodeResponse {
    /// Token of the operation; to repeat the request as the same one, pass it again.
    pub client_token: Option<String>,
}

/// Adds up to 3000 nodes to a whiteboard, also some within others.
///
/// - `POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes` with a tenant or user token, for custom and store apps
/// - Scope: `board:whiteboard:node:create`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create)
#[lark_api(
    id = "board.v1.whiteboard.node.create",
    method = "POST",
    path = "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes",
    token = "tenant|user",
    response = CreateWhiteboardNodeResponse,
    scopes = "board:whiteboard:node:create",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateWhiteboardNode {
    /// Id of the whiteboard, the `token` of a block of type 43 in a document; 22 to 27 characters.
    pub whiteboard_id: String,
    /// Makes repeated requests one; 10 to 64 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The nodes to add; 1 to 3000.
    pub nodes: Option<Vec<WhiteboardNode>>,
    pub overwrite: Option<bool>,
}

/// The answer to [`CreateWhiteboardNode`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateWhiteboardNodeResponse {
    /// Ids of the new nodes.
    pub ids: Vec<String>,
    /// Token of the operation; to repeat the request as the same one, pass it again.
    pub client_token: Option<String>,
    pub previous_revision: Option<i64>,
}

/// Adds a diagram to a whiteboard that is written in PlantUML or Mermaid.
///
/// - `POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml` with a tenant or user token, for custom and
///   store apps
/// - Scope: `board:whiteboard:node:create`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create_plantuml)
#[doc(alias = "CreatePlantumlWhiteboardNode")]
#[lark_api(
    id = "board.v1.whiteboard.node.create_plantuml",
    method = "POST",
    path = "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml",
    token = "tenant|user",
    response = CreateWhiteboardPlantumlNodeResponse,
    scopes = "board:whiteboard:node:create",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateWhiteboardPlantumlNode {
    /// Id of the whiteboard, the `token` of a block of type 43 in a document; 22 to 27 characters.
    pub whiteboard_id: String,
    /// The diagram in its language; 1 to 1000000 characters.
    pub plant_uml_code: String,
    /// Whether it becomes nodes of the whiteboard, 1, or a picture whose code can be edited later, 2. The latter only for
    /// PlantUML. Default: 2.
    pub style_type: Option<DiagramStyle>,
    /// The language of the diagram.
    pub syntax_type: Option<DiagramSyntax>,
    /// The kind of PlantUML diagram; 0 to find it out, but not for GML, and always with Mermaid. Default: 0.
    pub diagram_type: Option<PlantumlDiagramType>,
    pub overwrite: Option<bool>,
    pub parse_mode: Option<i64>,
    pub look_type: Option<i64>,
}

/// The answer to [`CreateWhiteboardPlantumlNode`].
#[doc(alias = "CreatePlantumlWhiteboardNodeResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateWhiteboardPlantumlNodeResponse {
    /// Id of the node with the diagram.
    pub node_id: Option<String>,
    pub extra: BTreeMap<String, Vec<String>>,
}

/// Lists all nodes of a whiteboard.
///
/// `parent_id` and `children` tell which node is within which.
///
/// - `GET /open-apis/board/v1/whiteboards/:whiteboard_id/nodes` with a tenant or user token, for custom and store apps
/// - Scope: `board:whiteboard:node:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/docs/board-v1/whiteboard-node/list)
#[lark_api(
    id = "board.v1.whiteboard.node.list",
    method = "GET",
    path = "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes",
    token = "tenant|user",
    response = ListWhiteboardNodeResponse,
    scopes = "board:whiteboard:node:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWhiteboardNode {
    /// Id of the whiteboard, the `token` of a block of type 43 in a document; 22 to 27 characters.
    pub whiteboard_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListWhiteboardNode`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWhiteboardNodeResponse {
    /// The nodes of the whiteboard.
    pub nodes: Vec<WhiteboardNode>,
}

/// How round the corners of a shape are.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BorderRadius {
    /// How round the corner at the top left is.
    pub top_left: Option<i64>,
    /// How round the corner at the top right is.
    pub top_right: Option<i64>,
    /// How round the corner at the bottom right is.
    pub bottom_right: Option<i64>,
    /// How round the corner at the bottom left is.
    pub bottom_left: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A basic shape, such as a rectangle or a star.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CompositeShape {
    /// Which shape it is.
    /// Required in requests.
    pub r#type: Option<CompositeShapeType>,
    /// The size of the sector; for the type `pie`.
    pub pie: Option<Pie>,
    /// The size of the ring; for the type `circular_ring`.
    pub circular_ring: Option<Pie>,
    /// Details of the trapezoid, if it is one.
    pub trapezoid: Option<Trapezoid>,
    /// Details of the cube, if it is one.
    pub cube: Option<Cube>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A line between shapes or points.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Connector {
    /// Shape at the start of the line. Read-only: set `start`.
    pub start_object: Option<ConnectorAttachedObject>,
    /// Shape at the end of the line. Read-only: set `end`.
    pub end_object: Option<ConnectorAttachedObject>,
    /// Where the line starts, and with what arrow.
    pub start: Option<ConnectorInfo>,
    /// Where the line ends, and with what arrow.
    pub end: Option<ConnectorInfo>,
    /// Text on the line.
    pub captions: Option<ConnectorCaption>,
    /// Whether the line is straight, bent or curved.
    pub shape: Option<ConnectorShape>,
    /// Points where the line turns.
    pub turning_points: Clearable<Vec<Point>>,
    /// Whether the text follows the direction of the line.
    pub caption_auto_direction: Option<bool>,
    /// Where on the line the text stands; from 0, the start, to 1, the end.
    pub caption_position: Option<f64>,
    pub specified_coordinate: Option<bool>,
    pub caption_position_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A shape that a line is attached to.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConnectorAttachedObject {
    /// Id of the shape, such as `o1:1`; at most 100 characters.
    pub id: Option<String>,
    /// On which side of the shape the line is attached.
    pub snap_to: Option<SnapTo>,
    /// Point of the shape that the line is attached to; 0 to 1 in each direction.
    pub position: Option<Point>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Text on a line.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConnectorCaption {
    /// The texts; at most 1024.
    pub data: Clearable<Vec<Text>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An end of a line.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConnectorInfo {
    /// Shape that the line is attached to. Goes before `position`.
    pub attached_object: Option<ConnectorAttachedObject>,
    /// Point on the whiteboard where the line ends; for lines not attached to a shape.
    pub position: Option<Point>,
    /// The arrow at this end.
    pub arrow_style: Option<ArrowStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How a cube is drawn.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Cube {
    pub control_point: Option<Point>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A gradient that fills a shape.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FillGradient {
    /// Whether the colours change along a line or from a centre.
    pub r#type: Option<FillGradientType>,
    pub handle_positions: Clearable<Vec<Point>>,
    /// The colours and their places.
    pub stops: Clearable<Vec<GradientStop>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A colour at a place of a gradient.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct GradientStop {
    /// Where in the gradient the colour is.
    pub position: Option<f64>,
    /// The colour at that place.
    pub color: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A picture on a whiteboard.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Image {
    /// Token of the picture, as given when it was uploaded as material; 22 to 27 characters.
    /// Required in requests.
    pub token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The lifeline of an object in a sequence diagram.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Lifeline {
    /// How long the lifeline is, in pixels.
    pub size: Option<f64>,
    /// Kind of lifeline, such as `actor_lifeline`.
    pub r#type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A node of a mind map, in its old form.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MindMap {
    /// Id of the node above it.
    pub parent_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A node of a mind map other than its root.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MindMapNode {
    /// Id of the node above it, which must belong to a mind map too.
    /// Required in requests.
    pub parent_id: Option<String>,
    /// How the node is drawn.
    pub r#type: Option<BoardType>,
    /// Its place among the nodes beside it; 0 to 10000.
    pub z_index: Option<i64>,
    /// On which side of the root it is; only for nodes right below the root.
    pub layout_position: Option<LayoutPosition>,
    /// Ids of the nodes below it.
    pub children: Clearable<Vec<String>>,
    /// Whether the nodes below it are folded.
    pub collapsed: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The root of a mind map.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MindMapRoot {
    /// How the mind map is laid out.
    pub layout: Option<MindMapRootLayout>,
    /// How the root is drawn.
    pub r#type: Option<BoardType>,
    /// How the lines between nodes are drawn.
    pub line_style: Option<LineStyle>,
    /// Nodes above the root.
    pub up_children: Clearable<Vec<String>>,
    /// Nodes under the root.
    pub down_children: Clearable<Vec<String>>,
    /// Nodes left of the root.
    pub left_children: Clearable<Vec<String>>,
    /// Nodes right of the root.
    pub right_children: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A stroke drawn by hand.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Paint {
    /// Whether it is drawn with a marker or a highlighter.
    pub r#type: Option<PaintType>,
    /// The points of the stroke.
    pub lines: Clearable<Vec<Point>>,
    /// How thick the stroke is, in pixels; 1 to 23.
    pub width: Option<i64>,
    /// Colour of the stroke, such as `#ffffff`.
    pub color: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Size of a sector or ring.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Pie {
    /// Angle where the sector starts, in degrees clockwise from the right; 0 to 360.
    /// Required in requests.
    pub start_radial_line_angle: Option<f64>,
    /// Angle of the sector, in degrees anticlockwise from its start; 0 to 360.
    /// Required in requests.
    pub central_angle: Option<f64>,
    /// Radius in pixels; at least 1.
    /// Required in requests.
    pub radius: Option<f64>,
    /// How much of the radius is filled: 0 for a circle line, 1 for a full disc. Default: 1.
    pub sector_ratio: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A point on a whiteboard, or within a shape.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Point {
    /// How far to the right the point is; in pixels on the whiteboard, relative within a shape.
    pub x: Option<f64>,
    /// How far down the point is; in pixels on the whiteboard, relative within a shape.
    pub y: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Text with paragraphs of several styles.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichText {
    /// The paragraphs; at most 1000.
    pub paragraphs: Clearable<Vec<RichTextParagraph>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A part of a paragraph: text, link, mention of a user or document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElement {
    /// Which part it is; it decides which field counts.
    /// Required in requests.
    pub element_type: Option<TextElementType>,
    /// The text, if it is one.
    pub text_element: Option<RichTextElementText>,
    /// The link, if it is one.
    pub link_element: Option<RichTextElementLink>,
    /// The user mentioned, if it is a mention.
    pub mention_user_element: Option<RichTextElementMentionUser>,
    /// The document mentioned, if it is one.
    pub mention_doc_element: Option<RichTextElementMentionDoc>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A link within a text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElementLink {
    /// The link; at most 1000 characters.
    /// Required in requests.
    pub herf: Option<String>,
    /// The words shown, at most 10000 characters; an empty link shows its URL.
    pub text: Option<String>,
    /// How the words are drawn.
    pub text_style: Option<RichTextElementTextStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A document mentioned in a text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElementMentionDoc {
    /// URL of the document; at most 1000 characters.
    /// Required in requests.
    pub doc_url: Option<String>,
    /// How the words are drawn.
    pub text_style: Option<RichTextElementTextStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A user mentioned in a text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElementMentionUser {
    /// Open id of the user, `ou_...`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// How the name is drawn.
    pub text_style: Option<RichTextElementTextStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Words within a text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElementText {
    /// The words shown, at most 10000 characters; an empty link shows its URL.
    /// Required in requests.
    pub text: Option<String>,
    /// How the words are drawn.
    pub text_style: Option<RichTextElementTextStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How words are drawn.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElementTextStyle {
    /// Whether the words are bold.
    pub font_weight: Option<FontWeight>,
    /// Size of the words, in pixels. Default: 14.
    pub font_size: Option<i64>,
    /// Colour of the words, such as `#000000`.
    pub text_color: Option<String>,
    /// Colour behind the words, such as `#000000`.
    pub text_background_color: Option<String>,
    /// Whether the words are struck through.
    pub line_through: Option<bool>,
    /// Whether the words are underlined.
    pub underline: Option<bool>,
    /// Whether the words are in italics.
    pub italic: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A paragraph of a text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextParagraph {
    /// Whether it is an ordinary paragraph or an item of a list.
    /// Required in requests.
    pub paragraph_type: Option<ParagraphType>,
    /// Parts of the paragraph; at most 1000.
    pub elements: Clearable<Vec<RichTextElement>>,
    /// How many characters it is indented; at most 100.
    pub indent: Option<i64>,
    /// Number before the first of an ordered list, up to 10000: with 0 the list begins at 1.
    pub list_begin_index: Option<i64>,
    /// Whether the paragraph is a quotation.
    pub quote: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A section of a whiteboard.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Section {
    /// Title of the section; at most 1024 characters.
    pub title: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The shadow of a shape.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Shadow {
    /// Colour of the shadow.
    pub color: Option<String>,
    /// How blurred the shadow is.
    pub blur: Option<i64>,
    /// How far to the right the shadow is moved.
    pub offset_x: Option<i64>,
    /// How far down the shadow is moved.
    pub offset_y: Option<i64>,
    /// How opaque the shadow is.
    pub opacity: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A sticky note.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct StickyNote {
    /// Id of the user who wrote the note.
    pub user_id: Option<String>,
    /// Whether the note shows its author.
    pub show_author_info: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How a shape is filled and bordered.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Style {
    /// Own colour that fills the shape, such as `#6db5a3`.
    pub fill_color: Option<String>,
    /// How opaque the filling is, in per cent; 0 to 100.
    pub fill_opacity: Option<f64>,
    /// Whether the border is solid, dashed, dotted or missing.
    pub border_style: Option<BorderStyle>,
    /// How thick the border is.
    pub border_width: Option<BorderWidth>,
    /// How opaque the border is, in per cent; 0 to 100.
    pub border_opacity: Option<f64>,
    /// Whether the shape is flipped horizontally.
    pub h_flip: Option<bool>,
    /// Whether the shape is flipped vertically.
    pub v_flip: Option<bool>,
    /// Own colour of the border, such as `#6db5a3`.
    pub border_color: Option<String>,
    /// Number of the theme's colour that fills the shape; -2 to 100.
    pub theme_fill_color_code: Option<i64>,
    /// Number of the theme's colour of the border; -2 to 100.
    pub theme_border_color_code: Option<i64>,
    /// Whether the filling has a colour of the theme, 0, or an own one, 1.
    pub fill_color_type: Option<ColorType>,
    /// Whether the border has a colour of the theme, 0, or an own one, 1.
    pub border_color_type: Option<ColorType>,
    /// Lengths of the dashes and gaps of the border.
    pub border_dasharrays: Clearable<Vec<i64>>,
    /// How round the corners are.
    pub border_radius: Option<BorderRadius>,
    /// The shadow that the shape casts.
    pub shadow: Option<Shadow>,
    /// The shadow within the shape.
    pub inner_shadow: Option<Shadow>,
    /// The gradient that fills the shape.
    pub fill_gradient: Option<FillGradient>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A drawing in SVG.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Svg {
    /// Source of the drawing.
    pub svg_code: Option<String>,
    pub key: Option<String>,
    pub r#type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A diagram written in PlantUML or Mermaid.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Syntax {
    /// The language of the diagram.
    pub syntax_type: Option<i64>,
    /// The diagram in its language.
    pub code: Option<String>,
    pub style_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A table on a whiteboard.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Table {
    /// Size and style of the table.
    /// Required in requests.
    pub meta: Option<TableMeta>,
    /// Title of the table; at most 1024 characters.
    pub title: Option<String>,
    /// Cells of the table; at most 10000.
    pub cells: Clearable<Vec<TableCell>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A cell of a table.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableCell {
    /// Row of the cell; from 1 to 10000.
    /// Required in requests.
    pub row_index: Option<i64>,
    /// Column of the cell; from 1 to 10000.
    /// Required in requests.
    pub col_index: Option<i64>,
    /// How many rows and columns the cell takes.
    pub merge_info: Option<TableCellMergeInfo>,
    /// Ids of the nodes within the cell; at most 3000.
    pub children: Clearable<Vec<String>>,
    /// Text of the cell.
    pub text: Option<Text>,
    /// How the cell is drawn; goes before the style of the table.
    pub style: Option<Style>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How many rows and columns a cell takes.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableCellMergeInfo {
    /// How many rows the cell takes, with its own; 1 to 10000.
    /// Required in requests.
    pub row_span: Option<i64>,
    /// How many columns the cell takes, with its own; 1 to 10000.
    /// Required in requests.
    pub col_span: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Size and style of a table.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableMeta {
    /// How many rows the table has.
    pub row_num: Option<i64>,
    /// How many columns the table has.
    pub col_num: Option<i64>,
    /// Heights of the rows, in pixels; at most 100.
    pub row_sizes: Clearable<Vec<f64>>,
    /// Widths of the columns, in pixels.
    pub col_sizes: Clearable<Vec<f64>>,
    /// How the whole table is drawn.
    pub style: Option<Style>,
    /// How the texts of the whole table are drawn.
    pub text: Option<Text>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A text with its style.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Text {
    /// The words; at most 1024 characters.
    pub text: Option<String>,
    /// Whether the words are bold.
    pub font_weight: Option<FontWeight>,
    /// Size of the words, in pixels. Default: 14.
    pub font_size: Option<i64>,
    /// Whether the words are left, centred or right.
    pub horizontal_align: Option<HorizontalAlign>,
    /// Whether the words are at the top, middle or bottom.
    pub vertical_align: Option<VerticalAlign>,
    /// Own colour of the words, such as `#6db5a3`.
    pub text_color: Option<String>,
    /// Own colour behind the words, such as `#6db5a3`.
    pub text_background_color: Option<String>,
    /// Whether the words are struck through.
    pub line_through: Option<bool>,
    /// Whether the words are underlined.
    pub underline: Option<bool>,
    /// Whether the words are in italics.
    pub italic: Option<bool>,
    /// How far the text is turned, in degrees: 0, 90, 180 or 270.
    /// One of `0` (zero), `90` (ninety), `180` (one hundred eighty), `270` (two hundred seventy).
    pub angle: Option<i64>,
    /// Number of the theme's colour of the words; -2 to 100.
    pub theme_text_color_code: Option<i64>,
    /// Number of the theme's colour behind the words; -2 to 100.
    pub theme_text_background_color_code: Option<i64>,
    /// Text of several styles, which replaces `text`. Not meant for text of one style.
    pub rich_text: Option<RichText>,
    /// Whether the words have a colour of the theme, 0, or an own one, 1.
    pub text_color_type: Option<ColorType>,
    /// Whether the background has a colour of the theme, 0, or an own one, 1.
    pub text_background_color_type: Option<ColorType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How a trapezoid is drawn.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Trapezoid {
    /// How long the top edge is.
    pub top_length: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Something on a whiteboard: a shape, line, text, table, picture or group.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WhiteboardNode {
    /// Id of the node, such as `o1:1`, by which others refer to it; at most 100 characters.
    pub id: Option<String>,
    /// What the node is; it decides which field has its details.
    /// Required in requests.
    pub r#type: Option<WhiteboardNodeType>,
    /// Id of the node that it is in, existing or among those to create; empty at the top.
    pub parent_id: Option<String>,
    /// Ids of the nodes within it.
    pub children: Clearable<Vec<String>>,
    /// How far to the right it is, in pixels from the whiteboard's origin or its parent; groups do not count. Default: 0.
    pub x: Option<f64>,
    /// How far down it is, in pixels from the whiteboard's origin or its parent; groups do not count. Default: 0.
    pub y: Option<f64>,
    /// How far it is turned, in degrees; -180 to 180. Default: 0.
    pub angle: Option<f64>,
    /// Height in pixels; at most 132070.
    pub height: Option<f64>,
    /// Text in it. Required for `text_shape`; not for groups, sections, lines, strokes, drawings and activations.
    pub text: Option<Text>,
    /// How it is filled and bordered; not for groups and strokes.
    pub style: Option<Style>,
    /// The picture, if it is one.
    pub image: Option<Image>,
    /// The basic shape; required for `composite_shape`.
    pub composite_shape: Option<CompositeShape>,
    /// The line; required for `connector`.
    pub connector: Option<Connector>,
    /// Width in pixels; at most 132070.
    pub width: Option<f64>,
    /// The section, if it is one.
    pub section: Option<Section>,
    /// The table; required for `table`, `table_er`, `table_uml` and `combined_fragment`.
    pub table: Option<Table>,
    /// Whether it cannot be edited. Default: `false`.
    pub locked: Option<bool>,
    /// Its layer among the nodes beside it; higher ones cover lower ones. 0 to 10000.
    pub z_index: Option<i64>,
    /// The lifeline; required for `life_line`.
    pub lifeline: Option<Lifeline>,
    /// The stroke; required for `paint`.
    pub paint: Option<Paint>,
    /// The drawing; required for `svg`.
    pub svg: Option<Svg>,
    /// The sticky note, if it is one.
    pub sticky_note: Option<StickyNote>,
    /// The node of a mind map, if it is one.
    pub mind_map_node: Option<MindMapNode>,
    /// The root of a mind map, if it is one.
    pub mind_map_root: Option<MindMapRoot>,
    /// The node of a mind map in its old form. Read-only: set `mind_map_root` or `mind_map_node`.
    pub mind_map: Option<MindMap>,
    /// The diagram in PlantUML or Mermaid, if it is one.
    pub syntax: Option<Syntax>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `border_color_type`, `fill_color_type`, `text_background_color_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ColorType {
    /// A color of the theme, by its code.
    #[lark(value = 0)]
    System,
    /// A color of its own.
    #[lark(value = 1)]
    Custom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `style_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DiagramStyle {
    /// Several nodes; the source cannot be edited any more.
    #[lark(value = 1)]
    Board,
    /// One picture, whose source can be edited; only for `PlantUML`.
    #[lark(value = 2)]
    Classic,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `syntax_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DiagramSyntax {
    /// Not known.
    #[lark(value = 0)]
    Unknown,
    /// PlantUML.
    #[lark(value = 1)]
    Plantuml,
    /// Mermaid.
    #[lark(value = 2)]
    Mermaid,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `font_weight`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FontWeight {
    /// Not bold.
    Regular,
    /// Bold.
    Bold,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `paragraph_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ParagraphType {
    /// An ordinary paragraph.
    #[lark(value = 0)]
    Normal,
    /// An item of a bulleted list.
    #[lark(value = 1)]
    Bullet,
    /// An item of an ordered list.
    #[lark(value = 2)]
    Ordered,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `diagram_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum PlantumlDiagramType {
    /// The type is recognized.
    #[lark(value = 0)]
    Auto,
    /// A mind map.
    #[lark(value = 1)]
    MindMap,
    /// A sequence diagram.
    #[lark(value = 2)]
    Sequence,
    /// An activity diagram.
    #[lark(value = 3)]
    Activity,
    /// A class diagram.
    #[lark(value = 4)]
    Class,
    /// An entity relationship diagram.
    #[lark(value = 5)]
    EntityRelationship,
    /// A flow chart.
    #[lark(value = 6)]
    Flowchart,
    /// A use case diagram.
    #[lark(value = 7)]
    UseCase,
    /// A component diagram.
    #[lark(value = 8)]
    Component,
    /// A flow chart that AI writes bit by bit.
    #[lark(value = 101)]
    AiFlowchart,
    /// A sequence diagram that AI writes bit by bit.
    #[lark(value = 102)]
    AiSequence,
    /// Never recognized by itself.
    #[lark(value = 201)]
    ExtendedPlantuml,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `element_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TextElementType {
    /// Text.
    #[lark(value = 0)]
    Text,
    /// A link.
    #[lark(value = 1)]
    Link,
    /// A mention of a user.
    #[lark(value = 2)]
    MentionUser,
    /// A mention of a document.
    #[lark(value = 3)]
    MentionDoc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `arrow_style`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ArrowStyle {
    /// A filled circle.
    CircleArrow,
    /// A filled diamond.
    DiamondArrow,
    /// An empty circle.
    EmptyCircleArrow,
    /// An empty diamond.
    EmptyDiamondArrow,
    /// An empty triangle.
    EmptyTriangleArrow,
    /// A mark for exactly one.
    ExactSingleArrow,
    /// An arrow of lines.
    LineArrow,
    /// A mark for many.
    MultiArrow,
    /// No arrow.
    None,
    /// A mark for one.
    SingleArrow,
    /// A mark for one or many.
    SingleOrMultiArrow,
    /// A filled triangle.
    TriangleArrow,
    /// A cross.
    #[lark(rename = "x_arrow")]
    XArrow,
    /// A mark for none or many.
    ZeroOrMultiArrow,
    /// A mark for none or one.
    ZeroOrSingleArrow,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `border_style`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BorderStyle {
    /// Dashed.
    Dash,
    /// Dotted.
    Dot,
    /// No border.
    None,
    /// A solid line.
    Solid,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `border_width`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BorderWidth {
    /// Thick.
    Bold,
    /// Very thin.
    ExtraNarrow,
    /// Neither thin nor thick.
    Medium,
    /// Thin.
    Narrow,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `horizontal_align`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum HorizontalAlign {
    /// Centred.
    Center,
    /// Left.
    Left,
    /// Right.
    Right,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `layout`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MindMapRootLayout {
    /// A horizontal time line.
    HorizontalTimeLine,
    /// To the left and right.
    LeftRight,
    /// A tree, left and right by turns.
    TreeBalance,
    /// A tree to the left.
    TreeLeft,
    /// A tree to the right.
    TreeRight,
    /// Upwards and downwards.
    UpDown,
    /// A vertical time line.
    VerticalTimeLine,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `layout_position`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum LayoutPosition {
    /// Below the root.
    Down,
    /// Left of the root.
    Left,
    /// Right of the root.
    Right,
    /// Above the root.
    Up,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `line_style`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum LineStyle {
    /// Curves.
    Curve,
    /// Lines bent at right angles.
    RightAngle,
    /// Bent lines with round corners.
    RoundAngle,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `shape`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ConnectorShape {
    /// A curve.
    Curve,
    /// A bent line.
    Polyline,
    /// A line bent at right angles.
    RightAngledPolyline,
    /// A straight line.
    Straight,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `snap_to`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SnapTo {
    /// The side that fits.
    Auto,
    /// At the bottom.
    Bottom,
    /// On the left.
    Left,
    /// On the right.
    Right,
    /// At the top.
    Top,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum WhiteboardNodeType {
    /// An activation in a sequence diagram.
    Activation,
    /// A combined fragment of a sequence diagram.
    CombinedFragment,
    /// A basic shape.
    CompositeShape,
    /// A line.
    Connector,
    /// A group of nodes.
    Group,
    /// A picture.
    Image,
    /// The lifeline of an object.
    LifeLine,
    /// A mind map.
    MindMap,
    /// A stroke drawn by hand.
    Paint,
    /// A section.
    Section,
    /// A sticky note.
    StickyNote,
    /// A drawing in SVG.
    Svg,
    /// A table.
    Table,
    /// An entity relationship diagram.
    TableEr,
    /// A class diagram.
    TableUml,
    /// A text.
    TextShape,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CompositeShapeType {
    /// The figure of an actor.
    Actor,
    /// An actor with a lifeline.
    ActorLifeline,
    /// An arrow to the left.
    BackwardArrow,
    /// The boundary of a system.
    Boundary,
    /// A curly brace.
    Brace,
    /// A curly brace, the other way round.
    BraceReverse,
    /// A speech bubble.
    Bubble,
    /// A ring.
    CircularRing,
    /// The interface of a class diagram.
    ClassInterface,
    /// The classifier of a class diagram.
    Classifier,
    /// A cloud.
    Cloud,
    /// A collection.
    Collection,
    /// The assembly of components.
    ComponentAssembly,
    /// The interface of a component.
    ComponentInterface,
    /// An interface that a component requires.
    ComponentRequiredInterface,
    /// A component.
    ComponentShape,
    /// A component, another form.
    ComponentShape2,
    /// A combined fragment.
    ConditionShape,
    /// A combined fragment, another form.
    ConditionShape2,
    /// A control.
    Control,
    /// A cross.
    Cross,
    /// A cube.
    Cube,
    /// A cylinder.
    Cylinder,
    /// A database.
    DataBase,
    /// A process in a data flow.
    DataFlowEllipse,
    /// An external entity in a data flow.
    DataFlowRoundRect,
    /// A process in a data flow, as a square with round corners.
    DataFlowRoundRect3,
    /// A process of data.
    DataProcess,
    /// A store of data.
    DataStore,
    /// A store of data, second form.
    DataStore2,
    /// A store of data, third form.
    DataStore3,
    /// A delay.
    DelayShape,
    /// A diamond.
    Diamond,
    /// A document.
    DocumentShape,
    /// An arrow to both sides.
    DoubleArrow,
    /// A circle.
    Ellipse,
    /// An entity.
    Entity,
    /// A database in a flow chart.
    FlowChartCylinder,
    /// A decision in a flow chart.
    FlowChartDiamond,
    /// A preparation in a flow chart.
    FlowChartHexagon,
    /// A message queue.
    FlowChartMq,
    /// Data in a flow chart.
    FlowChartParallelogram,
    /// A rectangle with round corners in a flow chart.
    FlowChartRoundRect,
    /// A rectangle with round ends in a flow chart.
    FlowChartRoundRect2,
    /// A manual operation in a flow chart.
    FlowChartTrapezoid,
    /// An arrow to one side.
    ForwardArrow,
    /// A hexagon.
    Hexagon,
    /// A cylinder that lies.
    HorizCylinder,
    /// A manual input.
    ManualInput,
    /// A mind map's rectangle with round ends.
    MindNodeFullRoundRect,
    /// A mind map's rectangle with round corners.
    MindNodeRoundRect,
    /// A mind map's text.
    MindNodeText,
    /// A note.
    NoteShape,
    /// An object with a lifeline.
    ObjectLifeline,
    /// An octagon.
    Octagon,
    /// A reference to another page.
    OffPageConnector,
    /// A parallelogram.
    Parallelogram,
    /// A pentagon.
    Pentagon,
    /// A sector of a circle.
    Pie,
    /// A predefined process.
    PredefinedProcess,
    /// A queue.
    Queue,
    /// A rectangle.
    Rect,
    /// A rectangular speech bubble.
    RectBubble,
    /// A right-angled triangle.
    RightTriangle,
    /// A rectangle with round corners.
    RoundRect,
    /// A rectangle with round ends.
    RoundRect2,
    /// A star of five points.
    Star,
    /// An explosion.
    Star2,
    /// A star of four points.
    Star3,
    /// A star of six points.
    Star4,
    /// Concurrent states in a state diagram.
    StateConcurrence,
    /// The end of a state diagram.
    StateEnd,
    /// The start of a state diagram.
    StateStart,
    /// A step of a process.
    Step,
    /// A step of a process, another form.
    Step2,
    /// A trapezoid.
    Trapezoid,
    /// A triangle.
    Triangle,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PaintType {
    /// A highlighter.
    Highlight,
    /// A marker.
    Marker,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FillGradientType {
    /// Along a line.
    #[lark(rename = "linear-gradient")]
    LinearGradient,
    /// From a centre outwards.
    #[lark(rename = "radial-gradient")]
    RadialGradient,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BoardType {
    /// A rectangle with round ends.
    MindMapFullRoundRect,
    /// A rectangle with round corners.
    MindMapRoundRect,
    /// Just text.
    MindMapText,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `vertical_align`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VerticalAlign {
    /// At the bottom.
    Bottom,
    /// In the middle.
    Mid,
    /// At the top.
    Top,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
