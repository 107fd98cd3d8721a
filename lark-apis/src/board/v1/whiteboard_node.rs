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
    pub whiteboard_id: String,
    pub client_token: Option<String>,
    #[lark(json)]
    pub ids: Option<Vec<String>>,
}

/// The answer to [`BatchDeleteWhiteboardNode`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteWhiteboardNodeResponse {
    pub client_token: Option<String>,
}

/// Creates a node of a whiteboard.
///
/// - `POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes` with a tenant or user token, for custom and store apps
/// - Scope: `board:whiteboard:node:create`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 2890001, 2890002, 2890003, 2890004, 2890005, 2890006, 2891001
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
    pub whiteboard_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 3000 elements.
    pub nodes: Option<Vec<WhiteboardNode>>,
    pub overwrite: Option<bool>,
}

/// The answer to [`CreateWhiteboardNode`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateWhiteboardNodeResponse {
    pub ids: Vec<String>,
    pub client_token: Option<String>,
    pub previous_revision: Option<i64>,
}

/// Creates a plantuml of a node of a whiteboard.
///
/// - `POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml` with a tenant or user token, for custom and
///   store apps
/// - Scope: `board:whiteboard:node:create`
/// - Rate limit: 5 a second
/// - Error codes: 2890001, 2890002, 2890003, 2890004, 2890005, 2890006, 2891001
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
    pub whiteboard_id: String,
    pub plant_uml_code: String,
    pub style_type: Option<DiagramStyle>,
    pub syntax_type: Option<DiagramSyntax>,
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
    pub node_id: Option<String>,
    pub extra: BTreeMap<String, Vec<String>>,
}

/// Lists nodes of a whiteboard.
///
/// - `GET /open-apis/board/v1/whiteboards/:whiteboard_id/nodes` with a tenant or user token, for custom and store apps
/// - Scope: `board:whiteboard:node:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 2890001, 2890002, 2890003, 2890004, 2890005, 2890006, 2891001
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
    pub whiteboard_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListWhiteboardNode`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWhiteboardNodeResponse {
    pub nodes: Vec<WhiteboardNode>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BorderRadius {
    pub top_left: Option<i64>,
    pub top_right: Option<i64>,
    pub bottom_right: Option<i64>,
    pub bottom_left: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CompositeShape {
    /// Required in requests.
    pub r#type: Option<CompositeShapeType>,
    pub pie: Option<Pie>,
    pub circular_ring: Option<Pie>,
    pub trapezoid: Option<Trapezoid>,
    pub cube: Option<Cube>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Connector {
    pub start_object: Option<ConnectorAttachedObject>,
    pub end_object: Option<ConnectorAttachedObject>,
    pub start: Option<ConnectorInfo>,
    pub end: Option<ConnectorInfo>,
    pub captions: Option<ConnectorCaption>,
    pub shape: Option<ConnectorShape>,
    pub turning_points: Clearable<Vec<Point>>,
    pub caption_auto_direction: Option<bool>,
    pub caption_position: Option<f64>,
    pub specified_coordinate: Option<bool>,
    pub caption_position_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConnectorAttachedObject {
    pub id: Option<String>,
    pub snap_to: Option<SnapTo>,
    pub position: Option<Point>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConnectorCaption {
    /// At most 1024 elements.
    pub data: Clearable<Vec<Text>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConnectorInfo {
    pub attached_object: Option<ConnectorAttachedObject>,
    pub position: Option<Point>,
    pub arrow_style: Option<ArrowStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Cube {
    pub control_point: Option<Point>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FillGradient {
    pub r#type: Option<FillGradientType>,
    pub handle_positions: Clearable<Vec<Point>>,
    pub stops: Clearable<Vec<GradientStop>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct GradientStop {
    pub position: Option<f64>,
    pub color: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Image {
    /// Required in requests.
    pub token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Lifeline {
    pub size: Option<f64>,
    pub r#type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MindMap {
    pub parent_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MindMapNode {
    /// Required in requests.
    pub parent_id: Option<String>,
    pub r#type: Option<BoardType>,
    pub z_index: Option<i64>,
    pub layout_position: Option<LayoutPosition>,
    pub children: Clearable<Vec<String>>,
    pub collapsed: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MindMapRoot {
    pub layout: Option<MindMapRootLayout>,
    pub r#type: Option<BoardType>,
    pub line_style: Option<LineStyle>,
    pub up_children: Clearable<Vec<String>>,
    pub down_children: Clearable<Vec<String>>,
    pub left_children: Clearable<Vec<String>>,
    pub right_children: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Paint {
    pub r#type: Option<PaintType>,
    pub lines: Clearable<Vec<Point>>,
    pub width: Option<i64>,
    pub color: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Pie {
    /// Required in requests.
    pub start_radial_line_angle: Option<f64>,
    /// Required in requests.
    pub central_angle: Option<f64>,
    /// Required in requests.
    pub radius: Option<f64>,
    pub sector_ratio: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Point {
    pub x: Option<f64>,
    pub y: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichText {
    /// At most 1000 elements.
    pub paragraphs: Clearable<Vec<RichTextParagraph>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElement {
    /// Required in requests.
    pub element_type: Option<TextElementType>,
    pub text_element: Option<RichTextElementText>,
    pub link_element: Option<RichTextElementLink>,
    pub mention_user_element: Option<RichTextElementMentionUser>,
    pub mention_doc_element: Option<RichTextElementMentionDoc>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElementLink {
    /// Required in requests.
    pub herf: Option<String>,
    pub text: Option<String>,
    pub text_style: Option<RichTextElementTextStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElementMentionDoc {
    /// Required in requests.
    pub doc_url: Option<String>,
    pub text_style: Option<RichTextElementTextStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElementMentionUser {
    /// Required in requests.
    pub user_id: Option<String>,
    pub text_style: Option<RichTextElementTextStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElementText {
    /// Required in requests.
    pub text: Option<String>,
    pub text_style: Option<RichTextElementTextStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextElementTextStyle {
    pub font_weight: Option<FontWeight>,
    pub font_size: Option<i64>,
    pub text_color: Option<String>,
    pub text_background_color: Option<String>,
    pub line_through: Option<bool>,
    pub underline: Option<bool>,
    pub italic: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RichTextParagraph {
    /// Required in requests.
    pub paragraph_type: Option<ParagraphType>,
    /// At most 1000 elements.
    pub elements: Clearable<Vec<RichTextElement>>,
    pub indent: Option<i64>,
    pub list_begin_index: Option<i64>,
    pub quote: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Section {
    pub title: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Shadow {
    pub color: Option<String>,
    pub blur: Option<i64>,
    pub offset_x: Option<i64>,
    pub offset_y: Option<i64>,
    pub opacity: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct StickyNote {
    pub user_id: Option<String>,
    pub show_author_info: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Style {
    pub fill_color: Option<String>,
    pub fill_opacity: Option<f64>,
    pub border_style: Option<BorderStyle>,
    pub border_width: Option<BorderWidth>,
    pub border_opacity: Option<f64>,
    pub h_flip: Option<bool>,
    pub v_flip: Option<bool>,
    pub border_color: Option<String>,
    pub theme_fill_color_code: Option<i64>,
    pub theme_border_color_code: Option<i64>,
    pub fill_color_type: Option<ColorType>,
    pub border_color_type: Option<ColorType>,
    pub border_dasharrays: Clearable<Vec<i64>>,
    pub border_radius: Option<BorderRadius>,
    pub shadow: Option<Shadow>,
    pub inner_shadow: Option<Shadow>,
    pub fill_gradient: Option<FillGradient>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Svg {
    pub svg_code: Option<String>,
    pub key: Option<String>,
    pub r#type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Syntax {
    pub syntax_type: Option<i64>,
    pub code: Option<String>,
    pub style_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Table {
    /// Required in requests.
    pub meta: Option<TableMeta>,
    pub title: Option<String>,
    /// At most 10000 elements.
    pub cells: Clearable<Vec<TableCell>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableCell {
    /// Required in requests.
    pub row_index: Option<i64>,
    /// Required in requests.
    pub col_index: Option<i64>,
    pub merge_info: Option<TableCellMergeInfo>,
    /// At most 3000 elements.
    pub children: Clearable<Vec<String>>,
    pub text: Option<Text>,
    pub style: Option<Style>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableCellMergeInfo {
    /// Required in requests.
    pub row_span: Option<i64>,
    /// Required in requests.
    pub col_span: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableMeta {
    pub row_num: Option<i64>,
    pub col_num: Option<i64>,
    /// At most 100 elements.
    pub row_sizes: Clearable<Vec<f64>>,
    pub col_sizes: Clearable<Vec<f64>>,
    pub style: Option<Style>,
    pub text: Option<Text>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Text {
    pub text: Option<String>,
    pub font_weight: Option<FontWeight>,
    pub font_size: Option<i64>,
    pub horizontal_align: Option<HorizontalAlign>,
    pub vertical_align: Option<VerticalAlign>,
    pub text_color: Option<String>,
    pub text_background_color: Option<String>,
    pub line_through: Option<bool>,
    pub underline: Option<bool>,
    pub italic: Option<bool>,
    /// One of `0` (zero), `90` (ninety), `180` (one hundred eighty), `270` (two hundred seventy).
    pub angle: Option<i64>,
    pub theme_text_color_code: Option<i64>,
    pub theme_text_background_color_code: Option<i64>,
    pub rich_text: Option<RichText>,
    pub text_color_type: Option<ColorType>,
    pub text_background_color_type: Option<ColorType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Trapezoid {
    pub top_length: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WhiteboardNode {
    pub id: Option<String>,
    /// Required in requests.
    pub r#type: Option<WhiteboardNodeType>,
    pub parent_id: Option<String>,
    pub children: Clearable<Vec<String>>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub angle: Option<f64>,
    pub height: Option<f64>,
    pub text: Option<Text>,
    pub style: Option<Style>,
    pub image: Option<Image>,
    pub composite_shape: Option<CompositeShape>,
    pub connector: Option<Connector>,
    pub width: Option<f64>,
    pub section: Option<Section>,
    pub table: Option<Table>,
    pub locked: Option<bool>,
    pub z_index: Option<i64>,
    pub lifeline: Option<Lifeline>,
    pub paint: Option<Paint>,
    pub svg: Option<Svg>,
    pub sticky_note: Option<StickyNote>,
    pub mind_map_node: Option<MindMapNode>,
    pub mind_map_root: Option<MindMapRoot>,
    pub mind_map: Option<MindMap>,
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
    #[lark(value = 0)]
    Unknown,
    #[lark(value = 1)]
    Plantuml,
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
    Regular,
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
    #[lark(value = 0)]
    Normal,
    #[lark(value = 1)]
    Bullet,
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
    #[lark(value = 1)]
    MindMap,
    #[lark(value = 2)]
    Sequence,
    #[lark(value = 3)]
    Activity,
    #[lark(value = 4)]
    Class,
    #[lark(value = 5)]
    EntityRelationship,
    #[lark(value = 6)]
    Flowchart,
    #[lark(value = 7)]
    UseCase,
    #[lark(value = 8)]
    Component,
    #[lark(value = 101)]
    AiFlowchart,
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
    #[lark(value = 0)]
    Text,
    #[lark(value = 1)]
    Link,
    #[lark(value = 2)]
    MentionUser,
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
    CircleArrow,
    DiamondArrow,
    EmptyCircleArrow,
    EmptyDiamondArrow,
    EmptyTriangleArrow,
    ExactSingleArrow,
    LineArrow,
    MultiArrow,
    None,
    SingleArrow,
    SingleOrMultiArrow,
    TriangleArrow,
    #[lark(rename = "x_arrow")]
    XArrow,
    ZeroOrMultiArrow,
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
    Dash,
    Dot,
    None,
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
    Bold,
    ExtraNarrow,
    Medium,
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
    Center,
    Left,
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
    HorizontalTimeLine,
    LeftRight,
    TreeBalance,
    TreeLeft,
    TreeRight,
    UpDown,
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
    Down,
    Left,
    Right,
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
    Curve,
    RightAngle,
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
    Curve,
    Polyline,
    RightAngledPolyline,
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
    Auto,
    Bottom,
    Left,
    Right,
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
    Activation,
    CombinedFragment,
    CompositeShape,
    Connector,
    Group,
    Image,
    LifeLine,
    MindMap,
    Paint,
    Section,
    StickyNote,
    Svg,
    Table,
    TableEr,
    TableUml,
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
    Actor,
    ActorLifeline,
    BackwardArrow,
    Boundary,
    Brace,
    BraceReverse,
    Bubble,
    CircularRing,
    ClassInterface,
    Classifier,
    Cloud,
    Collection,
    ComponentAssembly,
    ComponentInterface,
    ComponentRequiredInterface,
    ComponentShape,
    ComponentShape2,
    ConditionShape,
    ConditionShape2,
    Control,
    Cross,
    Cube,
    Cylinder,
    DataBase,
    DataFlowEllipse,
    DataFlowRoundRect,
    DataFlowRoundRect3,
    DataProcess,
    DataStore,
    DataStore2,
    DataStore3,
    DelayShape,
    Diamond,
    DocumentShape,
    DoubleArrow,
    Ellipse,
    Entity,
    FlowChartCylinder,
    FlowChartDiamond,
    FlowChartHexagon,
    FlowChartMq,
    FlowChartParallelogram,
    FlowChartRoundRect,
    FlowChartRoundRect2,
    FlowChartTrapezoid,
    ForwardArrow,
    Hexagon,
    HorizCylinder,
    ManualInput,
    MindNodeFullRoundRect,
    MindNodeRoundRect,
    MindNodeText,
    NoteShape,
    ObjectLifeline,
    Octagon,
    OffPageConnector,
    Parallelogram,
    Pentagon,
    Pie,
    PredefinedProcess,
    Queue,
    Rect,
    RectBubble,
    RightTriangle,
    RoundRect,
    RoundRect2,
    Star,
    Star2,
    Star3,
    Star4,
    StateConcurrence,
    StateEnd,
    StateStart,
    Step,
    Step2,
    Trapezoid,
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
    Highlight,
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
    #[lark(rename = "linear-gradient")]
    LinearGradient,
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
    MindMapFullRoundRect,
    MindMapRoundRect,
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
    Bottom,
    Mid,
    Top,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
