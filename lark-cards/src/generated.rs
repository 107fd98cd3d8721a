// Generated from lark-cards/catalog: `cargo run -p xtask -- cards`. Do not edit.
//! What a card may hold; `card` is the whole.
#![allow(non_upper_case_globals, reason = "the names of members")]
#![allow(clippy::wildcard_imports, reason = "one list of imports for all modules")]

use crate::table::{ANY, Kind, Label, Member, Place, Size, Spec, member};

/// Every element.
pub(crate) static ELEMENTS: &[&Spec] = &[
    &audio::SPEC,
    &button::SPEC,
    &chart::SPEC,
    &checker::SPEC,
    &collapsible_panel::SPEC,
    &column::SPEC,
    &column_set::SPEC,
    &date_picker::SPEC,
    &div::SPEC,
    &form::SPEC,
    &hr::SPEC,
    &img::SPEC,
    &img_combination::SPEC,
    &input::SPEC,
    &interactive_container::SPEC,
    &markdown::SPEC,
    &multi_select_person::SPEC,
    &multi_select_static::SPEC,
    &overflow::SPEC,
    &person::SPEC,
    &person_list::SPEC,
    &picker_datetime::SPEC,
    &picker_time::SPEC,
    &select_img::SPEC,
    &select_person::SPEC,
    &select_static::SPEC,
    &table::SPEC,
];

/// Every colour, sorted.
pub(crate) static COLORS: &[&str] = &[
    "bg-white",
    "blue",
    "blue-100",
    "blue-200",
    "blue-300",
    "blue-350",
    "blue-400",
    "blue-50",
    "blue-500",
    "blue-600",
    "blue-700",
    "blue-800",
    "blue-900",
    "carmine",
    "carmine-100",
    "carmine-200",
    "carmine-300",
    "carmine-350",
    "carmine-400",
    "carmine-50",
    "carmine-500",
    "carmine-600",
    "carmine-700",
    "carmine-800",
    "carmine-900",
    "default",
    "green",
    "green-100",
    "green-200",
    "green-300",
    "green-350",
    "green-400",
    "green-50",
    "green-500",
    "green-600",
    "green-700",
    "green-800",
    "green-900",
    "grey",
    "grey-00",
    "grey-100",
    "grey-1000",
    "grey-200",
    "grey-300",
    "grey-350",
    "grey-400",
    "grey-50",
    "grey-500",
    "grey-600",
    "grey-650",
    "grey-700",
    "grey-800",
    "grey-900",
    "grey-950",
    "indigo",
    "indigo-100",
    "indigo-200",
    "indigo-300",
    "indigo-350",
    "indigo-400",
    "indigo-50",
    "indigo-500",
    "indigo-600",
    "indigo-700",
    "indigo-800",
    "indigo-900",
    "lime",
    "lime-100",
    "lime-200",
    "lime-300",
    "lime-350",
    "lime-400",
    "lime-50",
    "lime-500",
    "lime-600",
    "lime-700",
    "lime-800",
    "lime-900",
    "orange",
    "orange-100",
    "orange-200",
    "orange-300",
    "orange-350",
    "orange-400",
    "orange-50",
    "orange-500",
    "orange-600",
    "orange-700",
    "orange-800",
    "orange-900",
    "purple",
    "purple-100",
    "purple-200",
    "purple-300",
    "purple-350",
    "purple-400",
    "purple-50",
    "purple-500",
    "purple-600",
    "purple-700",
    "purple-800",
    "purple-900",
    "red",
    "red-100",
    "red-200",
    "red-300",
    "red-350",
    "red-400",
    "red-50",
    "red-500",
    "red-600",
    "red-700",
    "red-800",
    "red-900",
    "sunflower",
    "sunflower-100",
    "sunflower-200",
    "sunflower-300",
    "sunflower-350",
    "sunflower-400",
    "sunflower-50",
    "sunflower-500",
    "sunflower-600",
    "sunflower-700",
    "sunflower-800",
    "sunflower-900",
    "turquoise",
    "turquoise-100",
    "turquoise-200",
    "turquoise-300",
    "turquoise-350",
    "turquoise-400",
    "turquoise-50",
    "turquoise-500",
    "turquoise-600",
    "turquoise-700",
    "turquoise-800",
    "turquoise-900",
    "violet",
    "violet-100",
    "violet-200",
    "violet-300",
    "violet-350",
    "violet-400",
    "violet-50",
    "violet-500",
    "violet-600",
    "violet-700",
    "violet-800",
    "violet-900",
    "wathet",
    "wathet-100",
    "wathet-200",
    "wathet-300",
    "wathet-350",
    "wathet-400",
    "wathet-50",
    "wathet-500",
    "wathet-600",
    "wathet-700",
    "wathet-800",
    "wathet-900",
    "white",
    "yellow",
    "yellow-100",
    "yellow-200",
    "yellow-300",
    "yellow-350",
    "yellow-400",
    "yellow-50",
    "yellow-500",
    "yellow-600",
    "yellow-700",
    "yellow-800",
    "yellow-900",
];

/// Every locale.
pub(crate) static LOCALES: &[&str] = &[
    "zh_cn", "en_us", "zh_hk", "zh_tw", "ja_jp", "id_id", "vi_vn", "th_th", "pt_br", "es_es", "ko_kr", "de_de",
    "fr_fr", "it_it", "ru_ru", "ms_my", "hi_in",
];

pub(crate) mod audio_border {
    use super::*;

    pub(crate) static color: Member = member!(Optional, "color", Kind::Color);
    pub(crate) static corner_radius: Member =
        member!(Optional, "corner_radius", Kind::Size(&Size::new(&[], Some((0, i32::MAX)), Some((0, 100)), 0b10)));
    pub(crate) static SPEC: Spec = Spec::new("", &[&color, &corner_radius]);
}

pub(crate) mod audio_fallback {
    use super::*;

    pub(crate) static tag: Member = member!(Optional, "tag", Kind::Tag("fallback_text"));
    pub(crate) static text: Member =
        member!(Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static SPEC: Spec = Spec::new("", &[&tag, &text]);
}

pub(crate) mod audio {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static file_key: Member = member!(Required, "file_key", Kind::Text);
    pub(crate) static i18n_file_key: Member = member!(Optional, "i18n_file_key", Kind::Locales(&Kind::Text));
    pub(crate) static audio_id: Member = member!(Optional, "audio_id", Kind::Text);
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static show_progress_bar: Member = member!(Optional, "show_progress_bar", Kind::Bool);
    pub(crate) static show_time: Member = member!(Optional, "show_time", Kind::Bool);
    pub(crate) static time_display: Member = member!(Optional, "time_display", Kind::Choice(&["default", "both"]));
    pub(crate) static time_position: Member =
        member!(Optional, "time_position", Kind::Choice(&["end", "start", "both_sides"]));
    pub(crate) static border: Member = member!(Optional, "border", Kind::Object(&audio_border::SPEC));
    pub(crate) static style: Member = member!(Optional, "style", Kind::Choice(&["normal", "flat", "speak"]));
    pub(crate) static padding: Member =
        member!(Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static background_style: Member = member!(Optional, "background_style", Kind::Color);
    pub(crate) static fill_color: Member = member!(Optional, "fill_color", Kind::Color);
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static fallback: Member = member!(Optional, "fallback", Kind::Object(&audio_fallback::SPEC));
    pub(crate) static i18n_file_key_key: Member = member!(Optional, "i18n_file_key_key", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec = Spec::new(
        "audio",
        &[
            &tag,
            &element_id,
            &margin,
            &file_key,
            &i18n_file_key,
            &audio_id,
            &disabled,
            &disabled_tips,
            &show_progress_bar,
            &show_time,
            &time_display,
            &time_position,
            &border,
            &style,
            &padding,
            &background_style,
            &fill_color,
            &width,
            &fallback,
            &i18n_file_key_key,
        ],
    );
}

pub(crate) mod body {
    use super::*;

    pub(crate) static direction: Member = member!(Optional, "direction", Kind::Choice(&["vertical", "horizontal"]));
    pub(crate) static padding: Member =
        member!(Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static horizontal_spacing: Member = member!(
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static vertical_spacing: Member = member!(
        Optional,
        "vertical_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static vertical_align: Member =
        member!(Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static elements: Member = member!(Optional, "elements", Kind::Elements(Place::Body));
    pub(crate) static SPEC: Spec = Spec::new(
        "",
        &[&direction, &padding, &horizontal_spacing, &horizontal_align, &vertical_spacing, &vertical_align, &elements],
    );
}

pub(crate) mod confirm {
    use super::*;

    pub(crate) static title: Member =
        member!(Required, "title", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static text: Member =
        member!(Required, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static SPEC: Spec = Spec::new("", &[&title, &text]);
}

pub(crate) mod button {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static r#type: Member = member!(
        Optional,
        "type",
        Kind::Choice(&[
            "default",
            "primary",
            "danger",
            "text",
            "primary_text",
            "danger_text",
            "primary_filled",
            "danger_filled",
            "laser"
        ])
    );
    pub(crate) static size: Member = member!(Optional, "size", Kind::Choice(&["tiny", "small", "medium", "large"]));
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static text: Member =
        member!(Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, 100)));
    pub(crate) static icon: Member = member!(Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static hover_tips: Member =
        member!(Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static form_action_type: Member =
        member!(InForm, "form_action_type", Kind::Choice(&["submit", "reset"]));
    pub(crate) static action_type: Member = member!(Optional, "action_type", Kind::Text);
    pub(crate) static value: Member = member!(Optional, "value", Kind::TextOrObject);
    pub(crate) static url: Member = member!(Optional, "url", Kind::Text);
    pub(crate) static multi_url: Member = member!(Optional, "multi_url", Kind::Object(&link::SPEC));
    pub(crate) static SPEC: Spec = Spec::new(
        "button",
        &[
            &tag,
            &element_id,
            &margin,
            &r#type,
            &size,
            &width,
            &text,
            &icon,
            &hover_tips,
            &disabled,
            &disabled_tips,
            &confirm,
            &behaviors,
            &name,
            &form_action_type,
            &action_type,
            &value,
            &url,
            &multi_url,
        ],
    );
}

pub(crate) mod callback {
    use super::*;

    pub(crate) static r#type: Member = member!(Required, "type", Kind::Choice(&["callback"]));
    pub(crate) static value: Member = member!(Required, "value", Kind::TextOrObject);
    pub(crate) static SPEC: Spec = Spec::new("", &[&r#type, &value]);
}

pub(crate) mod card {
    use super::*;

    pub(crate) static schema: Member = member!(Required, "schema", Kind::Choice(&["2.0"]));
    pub(crate) static config: Member = member!(Optional, "config", Kind::Object(&config::SPEC));
    pub(crate) static card_link: Member = member!(Optional, "card_link", Kind::Object(&link::SPEC));
    pub(crate) static header: Member = member!(Optional, "header", Kind::Object(&header::SPEC));
    pub(crate) static body: Member = member!(Optional, "body", Kind::Object(&body::SPEC));
    pub(crate) static SPEC: Spec = Spec::new("", &[&schema, &config, &card_link, &header, &body]);
}

pub(crate) mod chart {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static aspect_ratio: Member =
        member!(Optional, "aspect_ratio", Kind::Choice(&["1:1", "2:1", "4:3", "16:9"]));
    pub(crate) static color_theme: Member =
        member!(Optional, "color_theme", Kind::Choice(&["brand", "rainbow", "complementary", "converse", "primary"]));
    pub(crate) static chart_spec: Member = member!(Required, "chart_spec", Kind::JsonObject);
    pub(crate) static preview: Member = member!(Optional, "preview", Kind::Bool);
    pub(crate) static height: Member =
        member!(Optional, "height", Kind::Size(&Size::new(&["auto"], Some((1, 999)), None, 0b10)));
    pub(crate) static SPEC: Spec =
        Spec::new("chart", &[&tag, &element_id, &margin, &aspect_ratio, &color_theme, &chart_spec, &preview, &height]);
}

pub(crate) mod checker_button_area {
    use super::*;

    pub(crate) static pc_display_rule: Member =
        member!(Optional, "pc_display_rule", Kind::Choice(&["always", "on_hover"]));
    pub(crate) static buttons: Member = member!(Optional, "buttons", Kind::Elements(Place::Buttons));
    pub(crate) static SPEC: Spec = Spec::new("", &[&pc_display_rule, &buttons]);
}

pub(crate) mod checker_checked_style {
    use super::*;

    pub(crate) static show_strikethrough: Member = member!(Optional, "show_strikethrough", Kind::Bool);
    pub(crate) static opacity: Member = member!(Optional, "opacity", Kind::Number(0.0, 1.0));
    pub(crate) static SPEC: Spec = Spec::new("", &[&show_strikethrough, &opacity]);
}

pub(crate) mod checker {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static checked: Member = member!(Optional, "checked", Kind::Bool);
    pub(crate) static text: Member =
        member!(Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static overall_checkable: Member = member!(Optional, "overall_checkable", Kind::Bool);
    pub(crate) static button_area: Member = member!(Optional, "button_area", Kind::Object(&checker_button_area::SPEC));
    pub(crate) static checked_style: Member =
        member!(Optional, "checked_style", Kind::Object(&checker_checked_style::SPEC));
    pub(crate) static padding: Member =
        member!(Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static hover_tips: Member =
        member!(Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static SPEC: Spec = Spec::new(
        "checker",
        &[
            &tag,
            &element_id,
            &margin,
            &name,
            &checked,
            &text,
            &overall_checkable,
            &button_area,
            &checked_style,
            &padding,
            &confirm,
            &behaviors,
            &hover_tips,
            &disabled,
            &disabled_tips,
        ],
    );
}

pub(crate) mod collapsible_panel_header {
    use super::*;

    pub(crate) static title: Member =
        member!(Optional, "title", Kind::Label(&Label::new(&["plain_text", "lark_md", "markdown"], true, false, ANY)));
    pub(crate) static background_color: Member = member!(Optional, "background_color", Kind::Color);
    pub(crate) static width: Member = member!(Optional, "width", Kind::Choice(&["fill", "auto", "auto_when_fold"]));
    pub(crate) static vertical_align: Member =
        member!(Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static padding: Member =
        member!(Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static icon: Member = member!(Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static icon_position: Member =
        member!(Optional, "icon_position", Kind::Choice(&["left", "right", "follow_text"]));
    pub(crate) static icon_expanded_angle: Member =
        member!(Optional, "icon_expanded_angle", Kind::Number(f64::MIN, f64::MAX));
    pub(crate) static SPEC: Spec = Spec::new(
        "",
        &[&title, &background_color, &width, &vertical_align, &padding, &icon, &icon_position, &icon_expanded_angle],
    );
}

pub(crate) use audio_border as collapsible_panel_border;

pub(crate) mod collapsible_panel {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static expanded: Member = member!(Optional, "expanded", Kind::Bool);
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static horizontal_spacing: Member = member!(
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static vertical_spacing: Member = member!(
        Optional,
        "vertical_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static vertical_align: Member =
        member!(Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static direction: Member = member!(Optional, "direction", Kind::Choice(&["vertical", "horizontal"]));
    pub(crate) static padding: Member =
        member!(Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static background_color: Member = member!(Optional, "background_color", Kind::Color);
    pub(crate) static header: Member = member!(Required, "header", Kind::Object(&collapsible_panel_header::SPEC));
    pub(crate) static border: Member = member!(Optional, "border", Kind::Object(&collapsible_panel_border::SPEC));
    pub(crate) static elements: Member = member!(Optional, "elements", Kind::Elements(Place::Panel));
    pub(crate) static SPEC: Spec = Spec::new(
        "collapsible_panel",
        &[
            &tag,
            &expanded,
            &element_id,
            &margin,
            &horizontal_spacing,
            &horizontal_align,
            &vertical_spacing,
            &vertical_align,
            &direction,
            &padding,
            &background_color,
            &header,
            &border,
            &elements,
        ],
    );
}

pub(crate) mod link {
    use super::*;

    pub(crate) static url: Member = member!(Optional, "url", Kind::Text);
    pub(crate) static android_url: Member = member!(Optional, "android_url", Kind::Text);
    pub(crate) static ios_url: Member = member!(Optional, "ios_url", Kind::Text);
    pub(crate) static pc_url: Member = member!(Optional, "pc_url", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&url, &android_url, &ios_url, &pc_url]);
}

pub(crate) mod column_action {
    use super::*;

    pub(crate) static multi_url: Member = member!(Optional, "multi_url", Kind::Object(&link::SPEC));
    pub(crate) static SPEC: Spec = Spec::new("", &[&multi_url]);
}

pub(crate) mod column {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static background_style: Member = member!(Optional, "background_style", Kind::Color);
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["auto", "weighted"], Some((16, 600)), None, 0b10)));
    pub(crate) static weight: Member = member!(Optional, "weight", Kind::Int(1, 5));
    pub(crate) static horizontal_spacing: Member = member!(
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static vertical_align: Member =
        member!(Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static vertical_spacing: Member = member!(
        Optional,
        "vertical_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static direction: Member = member!(Optional, "direction", Kind::Choice(&["vertical", "horizontal"]));
    pub(crate) static padding: Member =
        member!(Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static elements: Member = member!(Optional, "elements", Kind::Elements(Place::Container));
    pub(crate) static action: Member = member!(Optional, "action", Kind::Object(&column_action::SPEC));
    pub(crate) static SPEC: Spec = Spec::new(
        "column",
        &[
            &tag,
            &element_id,
            &background_style,
            &width,
            &weight,
            &horizontal_spacing,
            &horizontal_align,
            &vertical_align,
            &vertical_spacing,
            &direction,
            &padding,
            &margin,
            &elements,
            &action,
        ],
    );
}

pub(crate) use column_action as column_set_action;

pub(crate) mod column_set {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static horizontal_spacing: Member = member!(
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static flex_mode: Member =
        member!(Optional, "flex_mode", Kind::Choice(&["none", "stretch", "flow", "bisect", "trisect"]));
    pub(crate) static background_style: Member = member!(Optional, "background_style", Kind::Color);
    pub(crate) static action: Member = member!(Optional, "action", Kind::Object(&column_set_action::SPEC));
    pub(crate) static columns: Member = member!(Required, "columns", Kind::Elements(Place::Columns));
    pub(crate) static SPEC: Spec = Spec::new(
        "column_set",
        &[
            &tag,
            &element_id,
            &horizontal_spacing,
            &horizontal_align,
            &margin,
            &flex_mode,
            &background_style,
            &action,
            &columns,
        ],
    );
}

pub(crate) mod config_streaming_config {
    use super::*;

    pub(crate) static print_frequency_ms: Member = member!(Optional, "print_frequency_ms", Kind::Object(&pace::SPEC));
    pub(crate) static print_step: Member = member!(Optional, "print_step", Kind::Object(&pace::SPEC));
    pub(crate) static print_strategy: Member = member!(Optional, "print_strategy", Kind::Choice(&["fast", "delay"]));
    pub(crate) static SPEC: Spec = Spec::new("", &[&print_frequency_ms, &print_step, &print_strategy]);
}

pub(crate) mod config_summary {
    use super::*;

    pub(crate) static content: Member = member!(Optional, "content", Kind::Text);
    pub(crate) static i18n_content: Member = member!(Optional, "i18n_content", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec = Spec::new("", &[&content, &i18n_content]);
}

pub(crate) mod config_style {
    use super::*;

    pub(crate) static text_size: Member =
        member!(Optional, "text_size", Kind::Named(&Kind::Object(&named_text_size::SPEC)));
    pub(crate) static color: Member = member!(Optional, "color", Kind::Named(&Kind::Object(&named_color::SPEC)));
    pub(crate) static SPEC: Spec = Spec::new("", &[&text_size, &color]);
}

pub(crate) mod config {
    use super::*;

    pub(crate) static streaming_mode: Member = member!(Optional, "streaming_mode", Kind::Bool);
    pub(crate) static streaming_config: Member =
        member!(Optional, "streaming_config", Kind::Object(&config_streaming_config::SPEC));
    pub(crate) static summary: Member = member!(Optional, "summary", Kind::Object(&config_summary::SPEC));
    pub(crate) static locales: Member = member!(Optional, "locales", Kind::Many(&Kind::Locale));
    pub(crate) static enable_forward: Member = member!(Optional, "enable_forward", Kind::Bool);
    pub(crate) static update_multi: Member = member!(Optional, "update_multi", Kind::Bool);
    pub(crate) static width_mode: Member =
        member!(Optional, "width_mode", Kind::Choice(&["default", "compact", "fill"]));
    pub(crate) static use_custom_translation: Member = member!(Optional, "use_custom_translation", Kind::Bool);
    pub(crate) static enable_forward_interaction: Member = member!(Optional, "enable_forward_interaction", Kind::Bool);
    pub(crate) static style: Member = member!(Optional, "style", Kind::Object(&config_style::SPEC));
    pub(crate) static SPEC: Spec = Spec::new(
        "",
        &[
            &streaming_mode,
            &streaming_config,
            &summary,
            &locales,
            &enable_forward,
            &update_multi,
            &width_mode,
            &use_custom_translation,
            &enable_forward_interaction,
            &style,
        ],
    );
}

pub(crate) mod date_picker {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static placeholder: Member =
        member!(Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static initial_date: Member = member!(Optional, "initial_date", Kind::Text);
    pub(crate) static value: Member = member!(Optional, "value", Kind::Json);
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static SPEC: Spec = Spec::new(
        "date_picker",
        &[
            &tag,
            &element_id,
            &margin,
            &name,
            &required,
            &disabled,
            &placeholder,
            &width,
            &behaviors,
            &initial_date,
            &value,
            &confirm,
        ],
    );
}

pub(crate) mod text {
    use super::*;

    pub(crate) static tag: Member = member!(Optional, "tag", Kind::Text);
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static content: Member = member!(Optional, "content", Kind::Text);
    pub(crate) static text_size: Member = member!(Optional, "text_size", Kind::TextSize);
    pub(crate) static text_color: Member = member!(Optional, "text_color", Kind::Color);
    pub(crate) static text_align: Member = member!(Optional, "text_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static lines: Member = member!(Optional, "lines", Kind::Int(0, i64::MAX));
    pub(crate) static i18n_content: Member = member!(Optional, "i18n_content", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec =
        Spec::new("", &[&tag, &element_id, &content, &text_size, &text_color, &text_align, &lines, &i18n_content]);
}

pub(crate) mod div {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["fill", "auto"], Some((16, 999)), None, 0b10)));
    pub(crate) static text: Member =
        member!(Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static icon: Member = member!(Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static fields: Member = member!(Optional, "fields", Kind::List(&field::SPEC, ANY));
    pub(crate) static SPEC: Spec = Spec::new("div", &[&tag, &element_id, &margin, &width, &text, &icon, &fields]);
}

pub(crate) mod entity_data {
    use super::*;

    pub(crate) static card_id: Member = member!(Required, "card_id", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&card_id]);
}

pub(crate) mod entity {
    use super::*;

    pub(crate) static r#type: Member = member!(Required, "type", Kind::Choice(&["card"]));
    pub(crate) static data: Member = member!(Required, "data", Kind::Object(&entity_data::SPEC));
    pub(crate) static SPEC: Spec = Spec::new("", &[&r#type, &data]);
}

pub(crate) mod field {
    use super::*;

    pub(crate) static is_short: Member = member!(Optional, "is_short", Kind::Bool);
    pub(crate) static text: Member =
        member!(Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static SPEC: Spec = Spec::new("", &[&is_short, &text]);
}

pub(crate) mod form {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static direction: Member = member!(Optional, "direction", Kind::Choice(&["vertical", "horizontal"]));
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static padding: Member =
        member!(Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static horizontal_spacing: Member = member!(
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static vertical_align: Member =
        member!(Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static vertical_spacing: Member = member!(
        Optional,
        "vertical_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static name: Member = member!(Required, "name", Kind::Name);
    pub(crate) static elements: Member = member!(Required, "elements", Kind::Elements(Place::Form));
    pub(crate) static SPEC: Spec = Spec::new(
        "form",
        &[
            &tag,
            &element_id,
            &direction,
            &margin,
            &padding,
            &horizontal_spacing,
            &horizontal_align,
            &vertical_align,
            &vertical_spacing,
            &name,
            &elements,
        ],
    );
}

pub(crate) mod form_action {
    use super::*;

    pub(crate) static r#type: Member = member!(Required, "type", Kind::Choice(&["form_action"]));
    pub(crate) static behavior: Member = member!(Optional, "behavior", Kind::Choice(&["submit", "reset"]));
    pub(crate) static SPEC: Spec = Spec::new("", &[&r#type, &behavior]);
}

pub(crate) mod icon {
    use super::*;

    pub(crate) static tag: Member = member!(Optional, "tag", Kind::Choice(&["standard_icon", "custom_icon"]));
    pub(crate) static token: Member = member!(Optional, "token", Kind::Text);
    pub(crate) static color: Member = member!(Optional, "color", Kind::Color);
    pub(crate) static img_key: Member = member!(Optional, "img_key", Kind::Text);
    pub(crate) static size: Member =
        member!(Optional, "size", Kind::Size(&Size::new(&[], Some((1, 999)), None, 0b110)));
    pub(crate) static i18n_img_key: Member = member!(Optional, "i18n_img_key", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec = Spec::new("", &[&tag, &token, &color, &img_key, &size, &i18n_img_key]);
}

pub(crate) mod header_text_tag_list {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Tag("text_tag"));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static text: Member =
        member!(Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static color: Member = member!(
        Optional,
        "color",
        Kind::Choice(&[
            "neutral",
            "blue",
            "turquoise",
            "lime",
            "orange",
            "violet",
            "indigo",
            "wathet",
            "green",
            "yellow",
            "red",
            "purple",
            "carmine"
        ])
    );
    pub(crate) static SPEC: Spec = Spec::new("", &[&tag, &element_id, &text, &color]);
}

pub(crate) mod header {
    use super::*;

    pub(crate) static title: Member =
        member!(Required, "title", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, ANY)));
    pub(crate) static subtitle: Member =
        member!(Optional, "subtitle", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, ANY)));
    pub(crate) static text_tag_list: Member =
        member!(Optional, "text_tag_list", Kind::List(&header_text_tag_list::SPEC, 3));
    pub(crate) static i18n_text_tag_list: Member =
        member!(Optional, "i18n_text_tag_list", Kind::Locales(&Kind::List(&header_text_tag_list::SPEC, 3)));
    pub(crate) static template: Member = member!(
        Optional,
        "template",
        Kind::Choice(&[
            "blue",
            "wathet",
            "turquoise",
            "green",
            "yellow",
            "orange",
            "red",
            "carmine",
            "violet",
            "purple",
            "indigo",
            "grey",
            "default"
        ])
    );
    pub(crate) static icon: Member = member!(Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static padding: Member =
        member!(Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static SPEC: Spec =
        Spec::new("", &[&title, &subtitle, &text_tag_list, &i18n_text_tag_list, &template, &icon, &padding]);
}

pub(crate) mod hr {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static SPEC: Spec = Spec::new("hr", &[&tag, &element_id, &margin]);
}

pub(crate) mod img {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static img_key: Member = member!(Required, "img_key", Kind::Text);
    pub(crate) static alt: Member =
        member!(Optional, "alt", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static title: Member =
        member!(Optional, "title", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static corner_radius: Member =
        member!(Optional, "corner_radius", Kind::Size(&Size::new(&[], Some((0, i32::MAX)), Some((0, 100)), 0b10)));
    pub(crate) static scale_type: Member =
        member!(Optional, "scale_type", Kind::Choice(&["crop_center", "crop_top", "fit_horizontal"]));
    pub(crate) static size: Member = member!(
        Optional,
        "size",
        Kind::Size(&Size::new(&["stretch", "large", "medium", "small", "tiny"], Some((1, 1000)), None, 0b110))
    );
    pub(crate) static transparent: Member = member!(Optional, "transparent", Kind::Bool);
    pub(crate) static preview: Member = member!(Optional, "preview", Kind::Bool);
    pub(crate) static mode: Member = member!(Optional, "mode", Kind::Text);
    pub(crate) static custom_width: Member = member!(Optional, "custom_width", Kind::Int(0, i64::MAX));
    pub(crate) static compact_width: Member = member!(Optional, "compact_width", Kind::Bool);
    pub(crate) static i18n_img_key: Member = member!(Optional, "i18n_img_key", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec = Spec::new(
        "img",
        &[
            &tag,
            &element_id,
            &margin,
            &img_key,
            &alt,
            &title,
            &corner_radius,
            &scale_type,
            &size,
            &transparent,
            &preview,
            &mode,
            &custom_width,
            &compact_width,
            &i18n_img_key,
        ],
    );
}

pub(crate) mod img_combination_img_list {
    use super::*;

    pub(crate) static img_key: Member = member!(Required, "img_key", Kind::Text);
    pub(crate) static i18n_img_key: Member = member!(Optional, "i18n_img_key", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec = Spec::new("", &[&img_key, &i18n_img_key]);
}

pub(crate) mod img_combination {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static combination_mode: Member =
        member!(Required, "combination_mode", Kind::Choice(&["double", "triple", "bisect", "trisect"]));
    pub(crate) static combination_transparent: Member = member!(Optional, "combination_transparent", Kind::Bool);
    pub(crate) static corner_radius: Member =
        member!(Optional, "corner_radius", Kind::Size(&Size::new(&[], Some((0, i32::MAX)), Some((0, 100)), 0b10)));
    pub(crate) static img_list: Member =
        member!(Required, "img_list", Kind::List(&img_combination_img_list::SPEC, ANY));
    pub(crate) static SPEC: Spec = Spec::new(
        "img_combination",
        &[&tag, &element_id, &margin, &combination_mode, &combination_transparent, &corner_radius, &img_list],
    );
}

pub(crate) mod input {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static placeholder: Member =
        member!(Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, 100)));
    pub(crate) static default_value: Member = member!(Optional, "default_value", Kind::Text);
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static max_length: Member = member!(Optional, "max_length", Kind::Int(1, 1000));
    pub(crate) static input_type: Member =
        member!(Optional, "input_type", Kind::Choice(&["text", "multiline_text", "password"]));
    pub(crate) static show_icon: Member = member!(Optional, "show_icon", Kind::Bool);
    pub(crate) static rows: Member = member!(Optional, "rows", Kind::Int(0, i64::MAX));
    pub(crate) static auto_resize: Member = member!(Optional, "auto_resize", Kind::Bool);
    pub(crate) static max_rows: Member = member!(Optional, "max_rows", Kind::Int(0, i64::MAX));
    pub(crate) static label: Member =
        member!(Optional, "label", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static label_position: Member = member!(Optional, "label_position", Kind::Choice(&["top", "left"]));
    pub(crate) static value: Member = member!(Optional, "value", Kind::TextOrObject);
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static hover_tips: Member =
        member!(Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static i18n_default_value: Member = member!(Optional, "i18n_default_value", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec = Spec::new(
        "input",
        &[
            &tag,
            &element_id,
            &margin,
            &name,
            &required,
            &disabled,
            &disabled_tips,
            &placeholder,
            &default_value,
            &width,
            &behaviors,
            &max_length,
            &input_type,
            &show_icon,
            &rows,
            &auto_resize,
            &max_rows,
            &label,
            &label_position,
            &value,
            &confirm,
            &hover_tips,
            &i18n_default_value,
        ],
    );
}

pub(crate) mod interactive_container {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["fill", "auto"], Some((16, 999)), None, 0b10)));
    pub(crate) static height: Member =
        member!(Optional, "height", Kind::Size(&Size::new(&["auto"], Some((10, 999)), None, 0b10)));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static direction: Member = member!(Optional, "direction", Kind::Choice(&["vertical", "horizontal"]));
    pub(crate) static horizontal_spacing: Member = member!(
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static vertical_spacing: Member = member!(
        Optional,
        "vertical_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static vertical_align: Member =
        member!(Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static background_style: Member = member!(Optional, "background_style", Kind::Color);
    pub(crate) static has_border: Member = member!(Optional, "has_border", Kind::Bool);
    pub(crate) static border_color: Member = member!(Optional, "border_color", Kind::Color);
    pub(crate) static corner_radius: Member =
        member!(Optional, "corner_radius", Kind::Size(&Size::new(&[], Some((0, i32::MAX)), Some((0, 100)), 0b10)));
    pub(crate) static padding: Member =
        member!(Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static behaviors: Member = member!(Required, "behaviors", Kind::Behaviors);
    pub(crate) static hover_tips: Member =
        member!(Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static elements: Member = member!(Required, "elements", Kind::Elements(Place::Container));
    pub(crate) static SPEC: Spec = Spec::new(
        "interactive_container",
        &[
            &tag,
            &width,
            &height,
            &element_id,
            &margin,
            &direction,
            &horizontal_spacing,
            &horizontal_align,
            &vertical_spacing,
            &vertical_align,
            &background_style,
            &has_border,
            &border_color,
            &corner_radius,
            &padding,
            &behaviors,
            &hover_tips,
            &disabled,
            &disabled_tips,
            &confirm,
            &elements,
        ],
    );
}

pub(crate) mod markdown {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static text_align: Member = member!(Optional, "text_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static text_size: Member = member!(Optional, "text_size", Kind::TextSize);
    pub(crate) static icon: Member = member!(Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static content: Member = member!(Required, "content", Kind::Text);
    pub(crate) static i18n_content: Member = member!(Optional, "i18n_content", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec =
        Spec::new("markdown", &[&tag, &element_id, &margin, &text_align, &text_size, &icon, &content, &i18n_content]);
}

pub(crate) mod multi_select_person_options {
    use super::*;

    pub(crate) static value: Member = member!(Optional, "value", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&value]);
}

pub(crate) mod multi_select_person {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static r#type: Member = member!(Optional, "type", Kind::Choice(&["default", "text"]));
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static placeholder: Member =
        member!(Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static selected_values: Member = member!(Optional, "selected_values", Kind::Many(&Kind::TextOrObject));
    pub(crate) static options: Member =
        member!(Optional, "options", Kind::List(&multi_select_person_options::SPEC, ANY));
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static SPEC: Spec = Spec::new(
        "multi_select_person",
        &[
            &tag,
            &element_id,
            &margin,
            &r#type,
            &name,
            &required,
            &disabled,
            &placeholder,
            &width,
            &behaviors,
            &selected_values,
            &options,
            &confirm,
        ],
    );
}

pub(crate) mod multi_select_static_options {
    use super::*;

    pub(crate) static text: Member =
        member!(Required, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static icon: Member = member!(Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static value: Member = member!(Required, "value", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&text, &icon, &value]);
}

pub(crate) mod multi_select_static {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static r#type: Member = member!(Optional, "type", Kind::Choice(&["default", "text"]));
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static placeholder: Member =
        member!(Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static required: Member = member!(Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static selected_values: Member = member!(Optional, "selected_values", Kind::Many(&Kind::Text));
    pub(crate) static options: Member =
        member!(Optional, "options", Kind::List(&multi_select_static_options::SPEC, ANY));
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static SPEC: Spec = Spec::new(
        "multi_select_static",
        &[
            &tag,
            &element_id,
            &margin,
            &r#type,
            &name,
            &placeholder,
            &width,
            &behaviors,
            &required,
            &disabled,
            &selected_values,
            &options,
            &confirm,
        ],
    );
}

pub(crate) mod named_color {
    use super::*;

    pub(crate) static light_mode: Member = member!(Optional, "light_mode", Kind::Color);
    pub(crate) static dark_mode: Member = member!(Optional, "dark_mode", Kind::Color);
    pub(crate) static SPEC: Spec = Spec::new("", &[&light_mode, &dark_mode]);
}

pub(crate) mod named_text_size {
    use super::*;

    pub(crate) static default: Member = member!(Optional, "default", Kind::TextSize);
    pub(crate) static pc: Member = member!(Optional, "pc", Kind::TextSize);
    pub(crate) static mobile: Member = member!(Optional, "mobile", Kind::TextSize);
    pub(crate) static SPEC: Spec = Spec::new("", &[&default, &pc, &mobile]);
}

pub(crate) mod open_url {
    use super::*;

    pub(crate) static r#type: Member = member!(Required, "type", Kind::Choice(&["open_url"]));
    pub(crate) static default_url: Member = member!(Required, "default_url", Kind::Text);
    pub(crate) static android_url: Member = member!(Optional, "android_url", Kind::Text);
    pub(crate) static ios_url: Member = member!(Optional, "ios_url", Kind::Text);
    pub(crate) static pc_url: Member = member!(Optional, "pc_url", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&r#type, &default_url, &android_url, &ios_url, &pc_url]);
}

pub(crate) mod overflow_options {
    use super::*;

    pub(crate) static text: Member =
        member!(Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static multi_url: Member = member!(Optional, "multi_url", Kind::Object(&link::SPEC));
    pub(crate) static value: Member = member!(Optional, "value", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&text, &multi_url, &value]);
}

pub(crate) mod overflow {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static options: Member = member!(Required, "options", Kind::List(&overflow_options::SPEC, ANY));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static placeholder: Member =
        member!(Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, 100)));
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static hover_tips: Member =
        member!(Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static SPEC: Spec = Spec::new(
        "overflow",
        &[
            &tag,
            &element_id,
            &margin,
            &width,
            &options,
            &behaviors,
            &confirm,
            &placeholder,
            &disabled,
            &disabled_tips,
            &hover_tips,
        ],
    );
}

pub(crate) mod pace {
    use super::*;

    pub(crate) static default: Member = member!(Required, "default", Kind::Int(1, i64::MAX));
    pub(crate) static android: Member = member!(Optional, "android", Kind::Int(1, i64::MAX));
    pub(crate) static ios: Member = member!(Optional, "ios", Kind::Int(1, i64::MAX));
    pub(crate) static pc: Member = member!(Optional, "pc", Kind::Int(1, i64::MAX));
    pub(crate) static SPEC: Spec = Spec::new("", &[&default, &android, &ios, &pc]);
}

pub(crate) mod person {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static size: Member =
        member!(Optional, "size", Kind::Choice(&["extra_small", "small", "medium", "large"]));
    pub(crate) static show_avatar: Member = member!(Optional, "show_avatar", Kind::Bool);
    pub(crate) static show_name: Member = member!(Optional, "show_name", Kind::Bool);
    pub(crate) static style: Member = member!(Optional, "style", Kind::Choice(&["normal", "capsule"]));
    pub(crate) static user_id: Member = member!(Required, "user_id", Kind::Text);
    pub(crate) static SPEC: Spec =
        Spec::new("person", &[&tag, &element_id, &margin, &size, &show_avatar, &show_name, &style, &user_id]);
}

pub(crate) mod person_list_persons {
    use super::*;

    pub(crate) static id: Member = member!(Required, "id", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&id]);
}

pub(crate) mod person_list_ud_icon_style {
    use super::*;

    pub(crate) static color: Member = member!(Optional, "color", Kind::Color);
    pub(crate) static SPEC: Spec = Spec::new("", &[&color]);
}

pub(crate) mod person_list_ud_icon {
    use super::*;

    pub(crate) static token: Member = member!(Optional, "token", Kind::Text);
    pub(crate) static style: Member = member!(Optional, "style", Kind::Object(&person_list_ud_icon_style::SPEC));
    pub(crate) static SPEC: Spec = Spec::new("", &[&token, &style]);
}

pub(crate) mod person_list {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static drop_invalid_user_id: Member = member!(Optional, "drop_invalid_user_id", Kind::Bool);
    pub(crate) static lines: Member = member!(Optional, "lines", Kind::Int(0, i64::MAX));
    pub(crate) static show_name: Member = member!(Optional, "show_name", Kind::Bool);
    pub(crate) static show_avatar: Member = member!(Optional, "show_avatar", Kind::Bool);
    pub(crate) static size: Member =
        member!(Optional, "size", Kind::Choice(&["extra_small", "small", "medium", "large"]));
    pub(crate) static persons: Member = member!(Required, "persons", Kind::List(&person_list_persons::SPEC, ANY));
    pub(crate) static icon: Member = member!(Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static ud_icon: Member = member!(Optional, "ud_icon", Kind::Object(&person_list_ud_icon::SPEC));
    pub(crate) static SPEC: Spec = Spec::new(
        "person_list",
        &[
            &tag,
            &element_id,
            &margin,
            &drop_invalid_user_id,
            &lines,
            &show_name,
            &show_avatar,
            &size,
            &persons,
            &icon,
            &ud_icon,
        ],
    );
}

pub(crate) mod picker_datetime {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static initial_datetime: Member = member!(Optional, "initial_datetime", Kind::Text);
    pub(crate) static placeholder: Member =
        member!(Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static value: Member = member!(Optional, "value", Kind::Json);
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static SPEC: Spec = Spec::new(
        "picker_datetime",
        &[
            &tag,
            &element_id,
            &margin,
            &name,
            &required,
            &disabled,
            &initial_datetime,
            &placeholder,
            &width,
            &behaviors,
            &value,
            &confirm,
        ],
    );
}

pub(crate) mod picker_time {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static initial_time: Member = member!(Optional, "initial_time", Kind::Text);
    pub(crate) static placeholder: Member =
        member!(Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static value: Member = member!(Optional, "value", Kind::Json);
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static SPEC: Spec = Spec::new(
        "picker_time",
        &[
            &tag,
            &element_id,
            &margin,
            &name,
            &required,
            &disabled,
            &initial_time,
            &placeholder,
            &value,
            &width,
            &behaviors,
            &confirm,
        ],
    );
}

pub(crate) mod select_img_options {
    use super::*;

    pub(crate) static img_key: Member = member!(Required, "img_key", Kind::Text);
    pub(crate) static value: Member = member!(Optional, "value", Kind::Text);
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static hover_tips: Member =
        member!(Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static i18n_img_key: Member = member!(Optional, "i18n_img_key", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec =
        Spec::new("", &[&img_key, &value, &disabled, &disabled_tips, &hover_tips, &i18n_img_key]);
}

pub(crate) mod select_img {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static multi_select: Member = member!(Optional, "multi_select", Kind::Bool);
    pub(crate) static layout: Member = member!(Optional, "layout", Kind::Choice(&["stretch", "bisect", "trisect"]));
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(Optional, "required", Kind::Bool);
    pub(crate) static can_preview: Member = member!(Optional, "can_preview", Kind::Bool);
    pub(crate) static aspect_ratio: Member = member!(Optional, "aspect_ratio", Kind::Choice(&["1:1", "16:9", "4:3"]));
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static value: Member = member!(Optional, "value", Kind::TextOrObject);
    pub(crate) static options: Member = member!(Required, "options", Kind::List(&select_img_options::SPEC, ANY));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static SPEC: Spec = Spec::new(
        "select_img",
        &[
            &tag,
            &element_id,
            &margin,
            &multi_select,
            &layout,
            &name,
            &required,
            &can_preview,
            &aspect_ratio,
            &disabled,
            &disabled_tips,
            &value,
            &options,
            &behaviors,
            &confirm,
        ],
    );
}

pub(crate) use multi_select_person_options as select_person_options;

pub(crate) mod select_person {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static r#type: Member = member!(Optional, "type", Kind::Choice(&["default", "text"]));
    pub(crate) static required: Member = member!(Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static initial_option: Member = member!(Optional, "initial_option", Kind::Text);
    pub(crate) static placeholder: Member =
        member!(Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static options: Member = member!(Optional, "options", Kind::List(&select_person_options::SPEC, ANY));
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static SPEC: Spec = Spec::new(
        "select_person",
        &[
            &tag,
            &element_id,
            &margin,
            &r#type,
            &required,
            &disabled,
            &initial_option,
            &placeholder,
            &width,
            &behaviors,
            &options,
            &confirm,
            &name,
        ],
    );
}

pub(crate) mod select_static_options {
    use super::*;

    pub(crate) static text: Member =
        member!(Required, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static icon: Member = member!(Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static value: Member = member!(Required, "value", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&text, &icon, &value]);
}

pub(crate) mod select_static {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static r#type: Member = member!(Optional, "type", Kind::Choice(&["default", "text"]));
    pub(crate) static name: Member = member!(InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(Optional, "disabled", Kind::Bool);
    pub(crate) static initial_option: Member = member!(Optional, "initial_option", Kind::Text);
    pub(crate) static initial_index: Member = member!(Optional, "initial_index", Kind::Int(0, i64::MAX));
    pub(crate) static placeholder: Member =
        member!(Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(Optional, "behaviors", Kind::Behaviors);
    pub(crate) static options: Member = member!(Optional, "options", Kind::List(&select_static_options::SPEC, ANY));
    pub(crate) static confirm: Member = member!(Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static disabled_tips: Member =
        member!(Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static hover_tips: Member =
        member!(Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static SPEC: Spec = Spec::new(
        "select_static",
        &[
            &tag,
            &element_id,
            &margin,
            &r#type,
            &name,
            &required,
            &disabled,
            &initial_option,
            &initial_index,
            &placeholder,
            &width,
            &behaviors,
            &options,
            &confirm,
            &disabled_tips,
            &hover_tips,
        ],
    );
}

pub(crate) mod table_header_style {
    use super::*;

    pub(crate) static text_align: Member = member!(Optional, "text_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static text_size: Member = member!(Optional, "text_size", Kind::Choice(&["normal", "heading"]));
    pub(crate) static background_style: Member = member!(Optional, "background_style", Kind::Choice(&["grey", "none"]));
    pub(crate) static text_color: Member = member!(Optional, "text_color", Kind::Choice(&["default", "grey"]));
    pub(crate) static bold: Member = member!(Optional, "bold", Kind::Bool);
    pub(crate) static lines: Member = member!(Optional, "lines", Kind::Int(0, i64::MAX));
    pub(crate) static SPEC: Spec =
        Spec::new("", &[&text_align, &text_size, &background_style, &text_color, &bold, &lines]);
}

pub(crate) mod table_columns_format {
    use super::*;

    pub(crate) static precision: Member = member!(Optional, "precision", Kind::Int(0, i64::MAX));
    pub(crate) static symbol: Member = member!(Optional, "symbol", Kind::Text);
    pub(crate) static separator: Member = member!(Optional, "separator", Kind::Bool);
    pub(crate) static SPEC: Spec = Spec::new("", &[&precision, &symbol, &separator]);
}

pub(crate) mod table_columns {
    use super::*;

    pub(crate) static name: Member = member!(Required, "name", Kind::Text);
    pub(crate) static display_name: Member = member!(Optional, "display_name", Kind::Text);
    pub(crate) static width: Member =
        member!(Optional, "width", Kind::Size(&Size::new(&["auto"], Some((80, 600)), Some((1, 100)), 0b10)));
    pub(crate) static vertical_align: Member =
        member!(Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static horizontal_align: Member =
        member!(Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static data_type: Member = member!(
        Required,
        "data_type",
        Kind::Choice(&["text", "lark_md", "options", "number", "persons", "date", "markdown"])
    );
    pub(crate) static format: Member = member!(Optional, "format", Kind::Object(&table_columns_format::SPEC));
    pub(crate) static date_format: Member = member!(Optional, "date_format", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new(
        "",
        &[&name, &display_name, &width, &vertical_align, &horizontal_align, &data_type, &format, &date_format],
    );
}

pub(crate) mod table {
    use super::*;

    pub(crate) static tag: Member = member!(Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static page_size: Member = member!(Optional, "page_size", Kind::Int(1, 10));
    pub(crate) static row_height: Member = member!(
        Optional,
        "row_height",
        Kind::Size(&Size::new(&["low", "middle", "high", "auto"], Some((32, 124)), None, 0b10))
    );
    pub(crate) static row_max_height: Member =
        member!(Optional, "row_max_height", Kind::Size(&Size::new(&[], Some((1, i32::MAX)), None, 0b10)));
    pub(crate) static header_style: Member = member!(Optional, "header_style", Kind::Object(&table_header_style::SPEC));
    pub(crate) static freeze_first_column: Member = member!(Optional, "freeze_first_column", Kind::Bool);
    pub(crate) static columns: Member = member!(Required, "columns", Kind::List(&table_columns::SPEC, 50));
    pub(crate) static rows: Member = member!(Required, "rows", Kind::Rows);
    pub(crate) static SPEC: Spec = Spec::new(
        "table",
        &[
            &tag,
            &element_id,
            &margin,
            &page_size,
            &row_height,
            &row_max_height,
            &header_style,
            &freeze_first_column,
            &columns,
            &rows,
        ],
    );
}

pub(crate) mod template_data {
    use super::*;

    pub(crate) static template_id: Member = member!(Required, "template_id", Kind::Text);
    pub(crate) static template_version_name: Member = member!(Optional, "template_version_name", Kind::Text);
    pub(crate) static template_variable: Member = member!(Optional, "template_variable", Kind::JsonObject);
    pub(crate) static SPEC: Spec = Spec::new("", &[&template_id, &template_version_name, &template_variable]);
}

pub(crate) mod template {
    use super::*;

    pub(crate) static r#type: Member = member!(Required, "type", Kind::Choice(&["template"]));
    pub(crate) static data: Member = member!(Required, "data", Kind::Object(&template_data::SPEC));
    pub(crate) static SPEC: Spec = Spec::new("", &[&r#type, &data]);
}
