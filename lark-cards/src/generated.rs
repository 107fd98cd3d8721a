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

    pub(crate) static color: Member = member!(0, Optional, "color", Kind::Color);
    pub(crate) static corner_radius: Member =
        member!(1, Optional, "corner_radius", Kind::Size(&Size::new(&[], Some((0, i32::MAX)), Some((0, 100)), 0b10)));
    pub(crate) static SPEC: Spec = Spec::new("", &[&color, &corner_radius]);
}

pub(crate) mod audio_fallback {
    use super::*;

    pub(crate) static tag: Member = member!(0, Optional, "tag", Kind::Tag("fallback_text"));
    pub(crate) static text: Member =
        member!(1, Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static SPEC: Spec = Spec::new("", &[&tag, &text]);
}

pub(crate) mod audio {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static file_key: Member = member!(3, Required, "file_key", Kind::Text);
    pub(crate) static i18n_file_key: Member = member!(4, Optional, "i18n_file_key", Kind::Locales(&Kind::Text));
    pub(crate) static audio_id: Member = member!(5, Optional, "audio_id", Kind::Text);
    pub(crate) static disabled: Member = member!(6, Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(7, Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static show_progress_bar: Member = member!(8, Optional, "show_progress_bar", Kind::Bool);
    pub(crate) static show_time: Member = member!(9, Optional, "show_time", Kind::Bool);
    pub(crate) static time_display: Member = member!(10, Optional, "time_display", Kind::Choice(&["default", "both"]));
    pub(crate) static time_position: Member =
        member!(11, Optional, "time_position", Kind::Choice(&["end", "start", "both_sides"]));
    pub(crate) static border: Member = member!(12, Optional, "border", Kind::Object(&audio_border::SPEC));
    pub(crate) static style: Member = member!(13, Optional, "style", Kind::Choice(&["normal", "flat", "speak"]));
    pub(crate) static padding: Member =
        member!(14, Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static background_style: Member = member!(15, Optional, "background_style", Kind::Background);
    pub(crate) static fill_color: Member = member!(16, Optional, "fill_color", Kind::Color);
    pub(crate) static width: Member =
        member!(17, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static fallback: Member = member!(18, Optional, "fallback", Kind::Object(&audio_fallback::SPEC));
    pub(crate) static i18n_file_key_key: Member =
        member!(19, Optional, "i18n_file_key_key", Kind::Locales(&Kind::Text));
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

    pub(crate) static direction: Member = member!(0, Optional, "direction", Kind::Choice(&["vertical", "horizontal"]));
    pub(crate) static padding: Member =
        member!(1, Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static horizontal_spacing: Member = member!(
        2,
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(3, Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static vertical_spacing: Member = member!(
        4,
        Optional,
        "vertical_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static vertical_align: Member =
        member!(5, Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static elements: Member = member!(6, Optional, "elements", Kind::Elements(Place::Body));
    pub(crate) static SPEC: Spec = Spec::new(
        "",
        &[&direction, &padding, &horizontal_spacing, &horizontal_align, &vertical_spacing, &vertical_align, &elements],
    );
}

pub(crate) mod confirm {
    use super::*;

    pub(crate) static title: Member =
        member!(0, Required, "title", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static text: Member =
        member!(1, Required, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static SPEC: Spec = Spec::new("", &[&title, &text]);
}

pub(crate) mod button {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static r#type: Member = member!(
        3,
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
    pub(crate) static size: Member = member!(4, Optional, "size", Kind::Choice(&["tiny", "small", "medium", "large"]));
    pub(crate) static width: Member =
        member!(5, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static text: Member =
        member!(6, Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, 100)));
    pub(crate) static icon: Member = member!(7, Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static hover_tips: Member =
        member!(8, Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static disabled: Member = member!(9, Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(10, Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static confirm: Member = member!(11, Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static behaviors: Member = member!(12, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static name: Member = member!(13, InForm, "name", Kind::Name);
    pub(crate) static form_action_type: Member =
        member!(14, InForm, "form_action_type", Kind::Choice(&["submit", "reset"]));
    pub(crate) static action_type: Member = member!(15, Optional, "action_type", Kind::Text);
    pub(crate) static value: Member = member!(16, Optional, "value", Kind::TextOrObject);
    pub(crate) static url: Member = member!(17, Optional, "url", Kind::Text);
    pub(crate) static multi_url: Member = member!(18, Optional, "multi_url", Kind::Object(&link::SPEC));
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

    pub(crate) static r#type: Member = member!(0, Required, "type", Kind::Choice(&["callback"]));
    pub(crate) static value: Member = member!(1, Required, "value", Kind::TextOrObject);
    pub(crate) static SPEC: Spec = Spec::new("", &[&r#type, &value]);
}

pub(crate) mod card {
    use super::*;

    pub(crate) static schema: Member = member!(0, Required, "schema", Kind::Choice(&["2.0"]));
    pub(crate) static config: Member = member!(1, Optional, "config", Kind::Object(&config::SPEC));
    pub(crate) static card_link: Member = member!(2, Optional, "card_link", Kind::Object(&link::SPEC));
    pub(crate) static header: Member = member!(3, Optional, "header", Kind::Object(&header::SPEC));
    pub(crate) static body: Member = member!(4, Optional, "body", Kind::Object(&body::SPEC));
    pub(crate) static SPEC: Spec = Spec::new("", &[&schema, &config, &card_link, &header, &body]);
}

pub(crate) mod chart {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static aspect_ratio: Member =
        member!(3, Optional, "aspect_ratio", Kind::Choice(&["1:1", "2:1", "4:3", "16:9"]));
    pub(crate) static color_theme: Member = member!(
        4,
        Optional,
        "color_theme",
        Kind::Choice(&["brand", "rainbow", "complementary", "converse", "primary"])
    );
    pub(crate) static chart_spec: Member = member!(5, Required, "chart_spec", Kind::JsonObject);
    pub(crate) static preview: Member = member!(6, Optional, "preview", Kind::Bool);
    pub(crate) static height: Member =
        member!(7, Optional, "height", Kind::Size(&Size::new(&["auto"], Some((1, 999)), None, 0b10)));
    pub(crate) static SPEC: Spec =
        Spec::new("chart", &[&tag, &element_id, &margin, &aspect_ratio, &color_theme, &chart_spec, &preview, &height]);
}

pub(crate) mod checker_button_area {
    use super::*;

    pub(crate) static pc_display_rule: Member =
        member!(0, Optional, "pc_display_rule", Kind::Choice(&["always", "on_hover"]));
    pub(crate) static buttons: Member = member!(1, Optional, "buttons", Kind::Elements(Place::Buttons));
    pub(crate) static SPEC: Spec = Spec::new("", &[&pc_display_rule, &buttons]);
}

pub(crate) mod checker_checked_style {
    use super::*;

    pub(crate) static show_strikethrough: Member = member!(0, Optional, "show_strikethrough", Kind::Bool);
    pub(crate) static opacity: Member = member!(1, Optional, "opacity", Kind::Number(0.0, 1.0));
    pub(crate) static SPEC: Spec = Spec::new("", &[&show_strikethrough, &opacity]);
}

pub(crate) mod checker {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static name: Member = member!(3, InForm, "name", Kind::Name);
    pub(crate) static checked: Member = member!(4, Optional, "checked", Kind::Bool);
    pub(crate) static text: Member =
        member!(5, Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static overall_checkable: Member = member!(6, Optional, "overall_checkable", Kind::Bool);
    pub(crate) static button_area: Member =
        member!(7, Optional, "button_area", Kind::Object(&checker_button_area::SPEC));
    pub(crate) static checked_style: Member =
        member!(8, Optional, "checked_style", Kind::Object(&checker_checked_style::SPEC));
    pub(crate) static padding: Member =
        member!(9, Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static confirm: Member = member!(10, Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static behaviors: Member = member!(11, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static hover_tips: Member =
        member!(12, Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static disabled: Member = member!(13, Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(14, Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
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

    pub(crate) static title: Member = member!(
        0,
        Optional,
        "title",
        Kind::Label(&Label::new(&["plain_text", "lark_md", "markdown"], true, false, ANY))
    );
    pub(crate) static background_color: Member = member!(1, Optional, "background_color", Kind::Color);
    pub(crate) static width: Member = member!(2, Optional, "width", Kind::Choice(&["fill", "auto", "auto_when_fold"]));
    pub(crate) static vertical_align: Member =
        member!(3, Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static padding: Member =
        member!(4, Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static icon: Member = member!(5, Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static icon_position: Member =
        member!(6, Optional, "icon_position", Kind::Choice(&["left", "right", "follow_text"]));
    pub(crate) static icon_expanded_angle: Member =
        member!(7, Optional, "icon_expanded_angle", Kind::Number(f64::MIN, f64::MAX));
    pub(crate) static SPEC: Spec = Spec::new(
        "",
        &[&title, &background_color, &width, &vertical_align, &padding, &icon, &icon_position, &icon_expanded_angle],
    );
}

pub(crate) use audio_border as collapsible_panel_border;

pub(crate) mod collapsible_panel {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static expanded: Member = member!(1, Optional, "expanded", Kind::Bool);
    pub(crate) static element_id: Member = member!(2, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(3, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static horizontal_spacing: Member = member!(
        4,
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(5, Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static vertical_spacing: Member = member!(
        6,
        Optional,
        "vertical_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static vertical_align: Member =
        member!(7, Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static direction: Member = member!(8, Optional, "direction", Kind::Choice(&["vertical", "horizontal"]));
    pub(crate) static padding: Member =
        member!(9, Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static background_color: Member = member!(10, Optional, "background_color", Kind::Color);
    pub(crate) static header: Member = member!(11, Required, "header", Kind::Object(&collapsible_panel_header::SPEC));
    pub(crate) static border: Member = member!(12, Optional, "border", Kind::Object(&collapsible_panel_border::SPEC));
    pub(crate) static elements: Member = member!(13, Optional, "elements", Kind::Elements(Place::Panel));
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

    pub(crate) static url: Member = member!(0, Optional, "url", Kind::Text);
    pub(crate) static android_url: Member = member!(1, Optional, "android_url", Kind::Text);
    pub(crate) static ios_url: Member = member!(2, Optional, "ios_url", Kind::Text);
    pub(crate) static pc_url: Member = member!(3, Optional, "pc_url", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&url, &android_url, &ios_url, &pc_url]);
}

pub(crate) mod column_action {
    use super::*;

    pub(crate) static multi_url: Member = member!(0, Optional, "multi_url", Kind::Object(&link::SPEC));
    pub(crate) static SPEC: Spec = Spec::new("", &[&multi_url]);
}

pub(crate) mod column {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static background_style: Member = member!(2, Optional, "background_style", Kind::Background);
    pub(crate) static width: Member =
        member!(3, Optional, "width", Kind::Size(&Size::new(&["auto", "weighted"], Some((16, 600)), None, 0b10)));
    pub(crate) static weight: Member = member!(4, Optional, "weight", Kind::Int(1, 5));
    pub(crate) static horizontal_spacing: Member = member!(
        5,
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(6, Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static vertical_align: Member =
        member!(7, Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static vertical_spacing: Member = member!(
        8,
        Optional,
        "vertical_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static direction: Member = member!(9, Optional, "direction", Kind::Choice(&["vertical", "horizontal"]));
    pub(crate) static padding: Member =
        member!(10, Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static margin: Member =
        member!(11, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static elements: Member = member!(12, Optional, "elements", Kind::Elements(Place::Container));
    pub(crate) static action: Member = member!(13, Optional, "action", Kind::Object(&column_action::SPEC));
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

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static horizontal_spacing: Member = member!(
        2,
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(3, Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static margin: Member =
        member!(4, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static flex_mode: Member =
        member!(5, Optional, "flex_mode", Kind::Choice(&["none", "stretch", "flow", "bisect", "trisect"]));
    pub(crate) static background_style: Member = member!(6, Optional, "background_style", Kind::Background);
    pub(crate) static action: Member = member!(7, Optional, "action", Kind::Object(&column_set_action::SPEC));
    pub(crate) static columns: Member = member!(8, Required, "columns", Kind::Elements(Place::Columns));
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

    pub(crate) static print_frequency_ms: Member =
        member!(0, Optional, "print_frequency_ms", Kind::Object(&pace::SPEC));
    pub(crate) static print_step: Member = member!(1, Optional, "print_step", Kind::Object(&pace::SPEC));
    pub(crate) static print_strategy: Member = member!(2, Optional, "print_strategy", Kind::Choice(&["fast", "delay"]));
    pub(crate) static SPEC: Spec = Spec::new("", &[&print_frequency_ms, &print_step, &print_strategy]);
}

pub(crate) mod config_summary {
    use super::*;

    pub(crate) static content: Member = member!(0, Optional, "content", Kind::Text);
    pub(crate) static i18n_content: Member = member!(1, Optional, "i18n_content", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec = Spec::new("", &[&content, &i18n_content]);
}

pub(crate) mod config_style {
    use super::*;

    pub(crate) static text_size: Member =
        member!(0, Optional, "text_size", Kind::Named(&Kind::Object(&named_text_size::SPEC)));
    pub(crate) static color: Member = member!(1, Optional, "color", Kind::Named(&Kind::Object(&named_color::SPEC)));
    pub(crate) static SPEC: Spec = Spec::new("", &[&text_size, &color]);
}

pub(crate) mod config {
    use super::*;

    pub(crate) static streaming_mode: Member = member!(0, Optional, "streaming_mode", Kind::Bool);
    pub(crate) static streaming_config: Member =
        member!(1, Optional, "streaming_config", Kind::Object(&config_streaming_config::SPEC));
    pub(crate) static summary: Member = member!(2, Optional, "summary", Kind::Object(&config_summary::SPEC));
    pub(crate) static locales: Member = member!(3, Optional, "locales", Kind::Many(&Kind::Locale));
    pub(crate) static enable_forward: Member = member!(4, Optional, "enable_forward", Kind::Bool);
    pub(crate) static update_multi: Member = member!(5, Optional, "update_multi", Kind::Bool);
    pub(crate) static width_mode: Member =
        member!(6, Optional, "width_mode", Kind::Choice(&["default", "compact", "fill"]));
    pub(crate) static use_custom_translation: Member = member!(7, Optional, "use_custom_translation", Kind::Bool);
    pub(crate) static enable_forward_interaction: Member =
        member!(8, Optional, "enable_forward_interaction", Kind::Bool);
    pub(crate) static style: Member = member!(9, Optional, "style", Kind::Object(&config_style::SPEC));
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

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static name: Member = member!(3, InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(4, Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(5, Optional, "disabled", Kind::Bool);
    pub(crate) static placeholder: Member =
        member!(6, Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(7, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(8, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static initial_date: Member = member!(9, Optional, "initial_date", Kind::Text);
    pub(crate) static value: Member = member!(10, Optional, "value", Kind::Json);
    pub(crate) static confirm: Member = member!(11, Optional, "confirm", Kind::Object(&confirm::SPEC));
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

    pub(crate) static tag: Member = member!(0, Optional, "tag", Kind::Text);
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static content: Member = member!(2, Optional, "content", Kind::Text);
    pub(crate) static text_size: Member = member!(3, Optional, "text_size", Kind::TextSize);
    pub(crate) static text_color: Member = member!(4, Optional, "text_color", Kind::Color);
    pub(crate) static text_align: Member =
        member!(5, Optional, "text_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static lines: Member = member!(6, Optional, "lines", Kind::Int(0, i64::MAX));
    pub(crate) static i18n_content: Member = member!(7, Optional, "i18n_content", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec =
        Spec::new("", &[&tag, &element_id, &content, &text_size, &text_color, &text_align, &lines, &i18n_content]);
}

pub(crate) mod div {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static width: Member =
        member!(3, Optional, "width", Kind::Size(&Size::new(&["fill", "auto"], Some((16, 999)), None, 0b10)));
    pub(crate) static text: Member =
        member!(4, Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static icon: Member = member!(5, Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static fields: Member = member!(6, Optional, "fields", Kind::List(&field::SPEC, ANY));
    pub(crate) static SPEC: Spec = Spec::new("div", &[&tag, &element_id, &margin, &width, &text, &icon, &fields]);
}

pub(crate) mod entity_data {
    use super::*;

    pub(crate) static card_id: Member = member!(0, Required, "card_id", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&card_id]);
}

pub(crate) mod entity {
    use super::*;

    pub(crate) static r#type: Member = member!(0, Required, "type", Kind::Choice(&["card"]));
    pub(crate) static data: Member = member!(1, Required, "data", Kind::Object(&entity_data::SPEC));
    pub(crate) static SPEC: Spec = Spec::new("", &[&r#type, &data]);
}

pub(crate) mod field {
    use super::*;

    pub(crate) static is_short: Member = member!(0, Optional, "is_short", Kind::Bool);
    pub(crate) static text: Member =
        member!(1, Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static SPEC: Spec = Spec::new("", &[&is_short, &text]);
}

pub(crate) mod form {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static direction: Member = member!(2, Optional, "direction", Kind::Choice(&["vertical", "horizontal"]));
    pub(crate) static margin: Member =
        member!(3, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static padding: Member =
        member!(4, Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static horizontal_spacing: Member = member!(
        5,
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(6, Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static vertical_align: Member =
        member!(7, Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static vertical_spacing: Member = member!(
        8,
        Optional,
        "vertical_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static name: Member = member!(9, Required, "name", Kind::Name);
    pub(crate) static elements: Member = member!(10, Required, "elements", Kind::Elements(Place::Form));
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

    pub(crate) static r#type: Member = member!(0, Required, "type", Kind::Choice(&["form_action"]));
    pub(crate) static behavior: Member = member!(1, Optional, "behavior", Kind::Choice(&["submit", "reset"]));
    pub(crate) static SPEC: Spec = Spec::new("", &[&r#type, &behavior]);
}

pub(crate) mod icon {
    use super::*;

    pub(crate) static tag: Member = member!(0, Optional, "tag", Kind::Choice(&["standard_icon", "custom_icon"]));
    pub(crate) static token: Member = member!(1, Optional, "token", Kind::Text);
    pub(crate) static color: Member = member!(2, Optional, "color", Kind::Color);
    pub(crate) static img_key: Member = member!(3, Optional, "img_key", Kind::Text);
    pub(crate) static size: Member =
        member!(4, Optional, "size", Kind::Size(&Size::new(&[], Some((1, 999)), None, 0b110)));
    pub(crate) static i18n_img_key: Member = member!(5, Optional, "i18n_img_key", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec = Spec::new("", &[&tag, &token, &color, &img_key, &size, &i18n_img_key]);
}

pub(crate) mod header_text_tag_list {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Tag("text_tag"));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static text: Member =
        member!(2, Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static color: Member = member!(
        3,
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
        member!(0, Required, "title", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, ANY)));
    pub(crate) static subtitle: Member =
        member!(1, Optional, "subtitle", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, ANY)));
    pub(crate) static text_tag_list: Member =
        member!(2, Optional, "text_tag_list", Kind::List(&header_text_tag_list::SPEC, 3));
    pub(crate) static i18n_text_tag_list: Member =
        member!(3, Optional, "i18n_text_tag_list", Kind::Locales(&Kind::List(&header_text_tag_list::SPEC, 3)));
    pub(crate) static template: Member = member!(
        4,
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
    pub(crate) static icon: Member = member!(5, Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static padding: Member =
        member!(6, Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static SPEC: Spec =
        Spec::new("", &[&title, &subtitle, &text_tag_list, &i18n_text_tag_list, &template, &icon, &padding]);
}

pub(crate) mod hr {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static SPEC: Spec = Spec::new("hr", &[&tag, &element_id, &margin]);
}

pub(crate) mod img {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static img_key: Member = member!(3, Required, "img_key", Kind::Text);
    pub(crate) static alt: Member =
        member!(4, Optional, "alt", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static title: Member =
        member!(5, Optional, "title", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static corner_radius: Member =
        member!(6, Optional, "corner_radius", Kind::Size(&Size::new(&[], Some((0, i32::MAX)), Some((0, 100)), 0b10)));
    pub(crate) static scale_type: Member =
        member!(7, Optional, "scale_type", Kind::Choice(&["crop_center", "crop_top", "fit_horizontal"]));
    pub(crate) static size: Member = member!(
        8,
        Optional,
        "size",
        Kind::Size(&Size::new(&["stretch", "large", "medium", "small", "tiny"], Some((1, 1000)), None, 0b110))
    );
    pub(crate) static transparent: Member = member!(9, Optional, "transparent", Kind::Bool);
    pub(crate) static preview: Member = member!(10, Optional, "preview", Kind::Bool);
    pub(crate) static mode: Member = member!(11, Optional, "mode", Kind::Text);
    pub(crate) static custom_width: Member = member!(12, Optional, "custom_width", Kind::Int(0, i64::MAX));
    pub(crate) static compact_width: Member = member!(13, Optional, "compact_width", Kind::Bool);
    pub(crate) static i18n_img_key: Member = member!(14, Optional, "i18n_img_key", Kind::Locales(&Kind::Text));
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

    pub(crate) static img_key: Member = member!(0, Required, "img_key", Kind::Text);
    pub(crate) static i18n_img_key: Member = member!(1, Optional, "i18n_img_key", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec = Spec::new("", &[&img_key, &i18n_img_key]);
}

pub(crate) mod img_combination {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static combination_mode: Member =
        member!(3, Required, "combination_mode", Kind::Choice(&["double", "triple", "bisect", "trisect"]));
    pub(crate) static combination_transparent: Member = member!(4, Optional, "combination_transparent", Kind::Bool);
    pub(crate) static corner_radius: Member =
        member!(5, Optional, "corner_radius", Kind::Size(&Size::new(&[], Some((0, i32::MAX)), Some((0, 100)), 0b10)));
    pub(crate) static img_list: Member =
        member!(6, Required, "img_list", Kind::List(&img_combination_img_list::SPEC, ANY));
    pub(crate) static SPEC: Spec = Spec::new(
        "img_combination",
        &[&tag, &element_id, &margin, &combination_mode, &combination_transparent, &corner_radius, &img_list],
    );
}

pub(crate) mod input {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static name: Member = member!(3, InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(4, Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(5, Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(6, Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static placeholder: Member =
        member!(7, Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, 100)));
    pub(crate) static default_value: Member = member!(8, Optional, "default_value", Kind::Text);
    pub(crate) static width: Member =
        member!(9, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(10, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static max_length: Member = member!(11, Optional, "max_length", Kind::Int(1, 1000));
    pub(crate) static input_type: Member =
        member!(12, Optional, "input_type", Kind::Choice(&["text", "multiline_text", "password"]));
    pub(crate) static show_icon: Member = member!(13, Optional, "show_icon", Kind::Bool);
    pub(crate) static rows: Member = member!(14, Optional, "rows", Kind::Int(0, i64::MAX));
    pub(crate) static auto_resize: Member = member!(15, Optional, "auto_resize", Kind::Bool);
    pub(crate) static max_rows: Member = member!(16, Optional, "max_rows", Kind::Int(0, i64::MAX));
    pub(crate) static label: Member =
        member!(17, Optional, "label", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static label_position: Member = member!(18, Optional, "label_position", Kind::Choice(&["top", "left"]));
    pub(crate) static value: Member = member!(19, Optional, "value", Kind::TextOrObject);
    pub(crate) static confirm: Member = member!(20, Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static hover_tips: Member =
        member!(21, Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static i18n_default_value: Member =
        member!(22, Optional, "i18n_default_value", Kind::Locales(&Kind::Text));
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

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static width: Member =
        member!(1, Optional, "width", Kind::Size(&Size::new(&["fill", "auto"], Some((16, 999)), None, 0b10)));
    pub(crate) static height: Member =
        member!(2, Optional, "height", Kind::Size(&Size::new(&["auto"], Some((10, 999)), None, 0b10)));
    pub(crate) static element_id: Member = member!(3, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(4, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static direction: Member = member!(5, Optional, "direction", Kind::Choice(&["vertical", "horizontal"]));
    pub(crate) static horizontal_spacing: Member = member!(
        6,
        Optional,
        "horizontal_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static horizontal_align: Member =
        member!(7, Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static vertical_spacing: Member = member!(
        8,
        Optional,
        "vertical_spacing",
        Kind::Size(&Size::new(&["small", "medium", "large", "extra_large"], Some((0, 99)), None, 0b10))
    );
    pub(crate) static vertical_align: Member =
        member!(9, Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static background_style: Member = member!(10, Optional, "background_style", Kind::Background);
    pub(crate) static has_border: Member = member!(11, Optional, "has_border", Kind::Bool);
    pub(crate) static border_color: Member = member!(12, Optional, "border_color", Kind::Color);
    pub(crate) static corner_radius: Member =
        member!(13, Optional, "corner_radius", Kind::Size(&Size::new(&[], Some((0, i32::MAX)), Some((0, 100)), 0b10)));
    pub(crate) static padding: Member =
        member!(14, Optional, "padding", Kind::Size(&Size::new(&[], Some((0, 99)), None, 0b10110)));
    pub(crate) static behaviors: Member = member!(15, Required, "behaviors", Kind::Behaviors);
    pub(crate) static hover_tips: Member =
        member!(16, Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static disabled: Member = member!(17, Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(18, Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static confirm: Member = member!(19, Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static elements: Member = member!(20, Required, "elements", Kind::Elements(Place::Container));
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

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static text_align: Member =
        member!(3, Optional, "text_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static text_size: Member = member!(4, Optional, "text_size", Kind::TextSize);
    pub(crate) static icon: Member = member!(5, Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static content: Member = member!(6, Required, "content", Kind::Text);
    pub(crate) static i18n_content: Member = member!(7, Optional, "i18n_content", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec =
        Spec::new("markdown", &[&tag, &element_id, &margin, &text_align, &text_size, &icon, &content, &i18n_content]);
}

pub(crate) mod multi_select_person_options {
    use super::*;

    pub(crate) static value: Member = member!(0, Optional, "value", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&value]);
}

pub(crate) mod multi_select_person {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static r#type: Member = member!(3, Optional, "type", Kind::Choice(&["default", "text"]));
    pub(crate) static name: Member = member!(4, InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(5, Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(6, Optional, "disabled", Kind::Bool);
    pub(crate) static placeholder: Member =
        member!(7, Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(8, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(9, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static selected_values: Member =
        member!(10, Optional, "selected_values", Kind::Many(&Kind::TextOrObject));
    pub(crate) static options: Member =
        member!(11, Optional, "options", Kind::List(&multi_select_person_options::SPEC, ANY));
    pub(crate) static confirm: Member = member!(12, Optional, "confirm", Kind::Object(&confirm::SPEC));
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
        member!(0, Required, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static icon: Member = member!(1, Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static value: Member = member!(2, Required, "value", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&text, &icon, &value]);
}

pub(crate) mod multi_select_static {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static r#type: Member = member!(3, Optional, "type", Kind::Choice(&["default", "text"]));
    pub(crate) static name: Member = member!(4, InForm, "name", Kind::Name);
    pub(crate) static placeholder: Member =
        member!(5, Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(6, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(7, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static required: Member = member!(8, Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(9, Optional, "disabled", Kind::Bool);
    pub(crate) static selected_values: Member = member!(10, Optional, "selected_values", Kind::Many(&Kind::Text));
    pub(crate) static options: Member =
        member!(11, Optional, "options", Kind::List(&multi_select_static_options::SPEC, ANY));
    pub(crate) static confirm: Member = member!(12, Optional, "confirm", Kind::Object(&confirm::SPEC));
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

    pub(crate) static light_mode: Member = member!(0, Optional, "light_mode", Kind::Color);
    pub(crate) static dark_mode: Member = member!(1, Optional, "dark_mode", Kind::Color);
    pub(crate) static SPEC: Spec = Spec::new("", &[&light_mode, &dark_mode]);
}

pub(crate) mod named_text_size {
    use super::*;

    pub(crate) static default: Member = member!(0, Optional, "default", Kind::TextSize);
    pub(crate) static pc: Member = member!(1, Optional, "pc", Kind::TextSize);
    pub(crate) static mobile: Member = member!(2, Optional, "mobile", Kind::TextSize);
    pub(crate) static SPEC: Spec = Spec::new("", &[&default, &pc, &mobile]);
}

pub(crate) mod open_url {
    use super::*;

    pub(crate) static r#type: Member = member!(0, Required, "type", Kind::Choice(&["open_url"]));
    pub(crate) static default_url: Member = member!(1, Required, "default_url", Kind::Text);
    pub(crate) static android_url: Member = member!(2, Optional, "android_url", Kind::Text);
    pub(crate) static ios_url: Member = member!(3, Optional, "ios_url", Kind::Text);
    pub(crate) static pc_url: Member = member!(4, Optional, "pc_url", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&r#type, &default_url, &android_url, &ios_url, &pc_url]);
}

pub(crate) mod overflow_options {
    use super::*;

    pub(crate) static text: Member =
        member!(0, Optional, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static multi_url: Member = member!(1, Optional, "multi_url", Kind::Object(&link::SPEC));
    pub(crate) static value: Member = member!(2, Optional, "value", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&text, &multi_url, &value]);
}

pub(crate) mod overflow {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static width: Member =
        member!(3, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static options: Member = member!(4, Required, "options", Kind::List(&overflow_options::SPEC, ANY));
    pub(crate) static behaviors: Member = member!(5, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static confirm: Member = member!(6, Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static placeholder: Member =
        member!(7, Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, 100)));
    pub(crate) static disabled: Member = member!(8, Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(9, Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static hover_tips: Member =
        member!(10, Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
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

    pub(crate) static default: Member = member!(0, Required, "default", Kind::Int(1, i64::MAX));
    pub(crate) static android: Member = member!(1, Optional, "android", Kind::Int(1, i64::MAX));
    pub(crate) static ios: Member = member!(2, Optional, "ios", Kind::Int(1, i64::MAX));
    pub(crate) static pc: Member = member!(3, Optional, "pc", Kind::Int(1, i64::MAX));
    pub(crate) static SPEC: Spec = Spec::new("", &[&default, &android, &ios, &pc]);
}

pub(crate) mod person {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static size: Member =
        member!(3, Optional, "size", Kind::Choice(&["extra_small", "small", "medium", "large"]));
    pub(crate) static show_avatar: Member = member!(4, Optional, "show_avatar", Kind::Bool);
    pub(crate) static show_name: Member = member!(5, Optional, "show_name", Kind::Bool);
    pub(crate) static style: Member = member!(6, Optional, "style", Kind::Choice(&["normal", "capsule"]));
    pub(crate) static user_id: Member = member!(7, Required, "user_id", Kind::Text);
    pub(crate) static SPEC: Spec =
        Spec::new("person", &[&tag, &element_id, &margin, &size, &show_avatar, &show_name, &style, &user_id]);
}

pub(crate) mod person_list_persons {
    use super::*;

    pub(crate) static id: Member = member!(0, Required, "id", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&id]);
}

pub(crate) mod person_list_ud_icon_style {
    use super::*;

    pub(crate) static color: Member = member!(0, Optional, "color", Kind::Color);
    pub(crate) static SPEC: Spec = Spec::new("", &[&color]);
}

pub(crate) mod person_list_ud_icon {
    use super::*;

    pub(crate) static token: Member = member!(0, Optional, "token", Kind::Text);
    pub(crate) static style: Member = member!(1, Optional, "style", Kind::Object(&person_list_ud_icon_style::SPEC));
    pub(crate) static SPEC: Spec = Spec::new("", &[&token, &style]);
}

pub(crate) mod person_list {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static drop_invalid_user_id: Member = member!(3, Optional, "drop_invalid_user_id", Kind::Bool);
    pub(crate) static lines: Member = member!(4, Optional, "lines", Kind::Int(0, i64::MAX));
    pub(crate) static show_name: Member = member!(5, Optional, "show_name", Kind::Bool);
    pub(crate) static show_avatar: Member = member!(6, Optional, "show_avatar", Kind::Bool);
    pub(crate) static size: Member =
        member!(7, Optional, "size", Kind::Choice(&["extra_small", "small", "medium", "large"]));
    pub(crate) static persons: Member = member!(8, Required, "persons", Kind::List(&person_list_persons::SPEC, ANY));
    pub(crate) static icon: Member = member!(9, Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static ud_icon: Member = member!(10, Optional, "ud_icon", Kind::Object(&person_list_ud_icon::SPEC));
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

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static name: Member = member!(3, InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(4, Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(5, Optional, "disabled", Kind::Bool);
    pub(crate) static initial_datetime: Member = member!(6, Optional, "initial_datetime", Kind::Text);
    pub(crate) static placeholder: Member =
        member!(7, Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(8, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(9, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static value: Member = member!(10, Optional, "value", Kind::Json);
    pub(crate) static confirm: Member = member!(11, Optional, "confirm", Kind::Object(&confirm::SPEC));
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

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static name: Member = member!(3, InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(4, Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(5, Optional, "disabled", Kind::Bool);
    pub(crate) static initial_time: Member = member!(6, Optional, "initial_time", Kind::Text);
    pub(crate) static placeholder: Member =
        member!(7, Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static value: Member = member!(8, Optional, "value", Kind::Json);
    pub(crate) static width: Member =
        member!(9, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(10, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static confirm: Member = member!(11, Optional, "confirm", Kind::Object(&confirm::SPEC));
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

    pub(crate) static img_key: Member = member!(0, Required, "img_key", Kind::Text);
    pub(crate) static value: Member = member!(1, Optional, "value", Kind::Text);
    pub(crate) static disabled: Member = member!(2, Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(3, Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static hover_tips: Member =
        member!(4, Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static i18n_img_key: Member = member!(5, Optional, "i18n_img_key", Kind::Locales(&Kind::Text));
    pub(crate) static SPEC: Spec =
        Spec::new("", &[&img_key, &value, &disabled, &disabled_tips, &hover_tips, &i18n_img_key]);
}

pub(crate) mod select_img {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static multi_select: Member = member!(3, Optional, "multi_select", Kind::Bool);
    pub(crate) static layout: Member = member!(4, Optional, "layout", Kind::Choice(&["stretch", "bisect", "trisect"]));
    pub(crate) static name: Member = member!(5, InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(6, Optional, "required", Kind::Bool);
    pub(crate) static can_preview: Member = member!(7, Optional, "can_preview", Kind::Bool);
    pub(crate) static aspect_ratio: Member =
        member!(8, Optional, "aspect_ratio", Kind::Choice(&["1:1", "16:9", "4:3"]));
    pub(crate) static disabled: Member = member!(9, Optional, "disabled", Kind::Bool);
    pub(crate) static disabled_tips: Member =
        member!(10, Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static value: Member = member!(11, Optional, "value", Kind::TextOrObject);
    pub(crate) static options: Member = member!(12, Required, "options", Kind::List(&select_img_options::SPEC, ANY));
    pub(crate) static behaviors: Member = member!(13, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static confirm: Member = member!(14, Optional, "confirm", Kind::Object(&confirm::SPEC));
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

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static r#type: Member = member!(3, Optional, "type", Kind::Choice(&["default", "text"]));
    pub(crate) static required: Member = member!(4, Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(5, Optional, "disabled", Kind::Bool);
    pub(crate) static initial_option: Member = member!(6, Optional, "initial_option", Kind::Text);
    pub(crate) static placeholder: Member =
        member!(7, Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(8, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(9, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static options: Member = member!(10, Optional, "options", Kind::List(&select_person_options::SPEC, ANY));
    pub(crate) static confirm: Member = member!(11, Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static name: Member = member!(12, InForm, "name", Kind::Name);
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
        member!(0, Required, "text", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, true, ANY)));
    pub(crate) static icon: Member = member!(1, Optional, "icon", Kind::Object(&icon::SPEC));
    pub(crate) static value: Member = member!(2, Required, "value", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new("", &[&text, &icon, &value]);
}

pub(crate) mod select_static {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static r#type: Member = member!(3, Optional, "type", Kind::Choice(&["default", "text"]));
    pub(crate) static name: Member = member!(4, InForm, "name", Kind::Name);
    pub(crate) static required: Member = member!(5, Optional, "required", Kind::Bool);
    pub(crate) static disabled: Member = member!(6, Optional, "disabled", Kind::Bool);
    pub(crate) static initial_option: Member = member!(7, Optional, "initial_option", Kind::Text);
    pub(crate) static initial_index: Member = member!(8, Optional, "initial_index", Kind::Int(0, i64::MAX));
    pub(crate) static placeholder: Member =
        member!(9, Optional, "placeholder", Kind::Label(&Label::new(&["plain_text", "lark_md"], true, false, 100)));
    pub(crate) static width: Member =
        member!(10, Optional, "width", Kind::Size(&Size::new(&["default", "fill"], Some((100, i32::MAX)), None, 0b10)));
    pub(crate) static behaviors: Member = member!(11, Optional, "behaviors", Kind::Behaviors);
    pub(crate) static options: Member = member!(12, Optional, "options", Kind::List(&select_static_options::SPEC, ANY));
    pub(crate) static confirm: Member = member!(13, Optional, "confirm", Kind::Object(&confirm::SPEC));
    pub(crate) static disabled_tips: Member =
        member!(14, Optional, "disabled_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
    pub(crate) static hover_tips: Member =
        member!(15, Optional, "hover_tips", Kind::Label(&Label::new(&["plain_text", "lark_md"], false, false, ANY)));
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

    pub(crate) static text_align: Member =
        member!(0, Optional, "text_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static text_size: Member = member!(1, Optional, "text_size", Kind::Choice(&["normal", "heading"]));
    pub(crate) static background_style: Member =
        member!(2, Optional, "background_style", Kind::Choice(&["grey", "none"]));
    pub(crate) static text_color: Member = member!(3, Optional, "text_color", Kind::Choice(&["default", "grey"]));
    pub(crate) static bold: Member = member!(4, Optional, "bold", Kind::Bool);
    pub(crate) static lines: Member = member!(5, Optional, "lines", Kind::Int(0, i64::MAX));
    pub(crate) static SPEC: Spec =
        Spec::new("", &[&text_align, &text_size, &background_style, &text_color, &bold, &lines]);
}

pub(crate) mod table_columns_format {
    use super::*;

    pub(crate) static precision: Member = member!(0, Optional, "precision", Kind::Int(0, i64::MAX));
    pub(crate) static symbol: Member = member!(1, Optional, "symbol", Kind::Text);
    pub(crate) static separator: Member = member!(2, Optional, "separator", Kind::Bool);
    pub(crate) static SPEC: Spec = Spec::new("", &[&precision, &symbol, &separator]);
}

pub(crate) mod table_columns {
    use super::*;

    pub(crate) static name: Member = member!(0, Required, "name", Kind::Text);
    pub(crate) static display_name: Member = member!(1, Optional, "display_name", Kind::Text);
    pub(crate) static width: Member =
        member!(2, Optional, "width", Kind::Size(&Size::new(&["auto"], Some((80, 600)), Some((1, 100)), 0b10)));
    pub(crate) static vertical_align: Member =
        member!(3, Optional, "vertical_align", Kind::Choice(&["top", "center", "bottom"]));
    pub(crate) static horizontal_align: Member =
        member!(4, Optional, "horizontal_align", Kind::Choice(&["left", "center", "right"]));
    pub(crate) static data_type: Member = member!(
        5,
        Required,
        "data_type",
        Kind::Choice(&["text", "lark_md", "options", "number", "persons", "date", "markdown"])
    );
    pub(crate) static format: Member = member!(6, Optional, "format", Kind::Object(&table_columns_format::SPEC));
    pub(crate) static date_format: Member = member!(7, Optional, "date_format", Kind::Text);
    pub(crate) static SPEC: Spec = Spec::new(
        "",
        &[&name, &display_name, &width, &vertical_align, &horizontal_align, &data_type, &format, &date_format],
    );
}

pub(crate) mod table {
    use super::*;

    pub(crate) static tag: Member = member!(0, Required, "tag", Kind::Element(&SPEC));
    pub(crate) static element_id: Member = member!(1, Optional, "element_id", Kind::ElementId);
    pub(crate) static margin: Member =
        member!(2, Optional, "margin", Kind::Size(&Size::new(&[], Some((-99, 99)), None, 0b10110)));
    pub(crate) static page_size: Member = member!(3, Optional, "page_size", Kind::Int(1, 10));
    pub(crate) static row_height: Member = member!(
        4,
        Optional,
        "row_height",
        Kind::Size(&Size::new(&["low", "middle", "high", "auto"], Some((32, 124)), None, 0b10))
    );
    pub(crate) static row_max_height: Member =
        member!(5, Optional, "row_max_height", Kind::Size(&Size::new(&[], Some((1, i32::MAX)), None, 0b10)));
    pub(crate) static header_style: Member =
        member!(6, Optional, "header_style", Kind::Object(&table_header_style::SPEC));
    pub(crate) static freeze_first_column: Member = member!(7, Optional, "freeze_first_column", Kind::Bool);
    pub(crate) static columns: Member = member!(8, Required, "columns", Kind::List(&table_columns::SPEC, 50));
    pub(crate) static rows: Member = member!(9, Required, "rows", Kind::Rows);
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

    pub(crate) static template_id: Member = member!(0, Required, "template_id", Kind::Text);
    pub(crate) static template_version_name: Member = member!(1, Optional, "template_version_name", Kind::Text);
    pub(crate) static template_variable: Member = member!(2, Optional, "template_variable", Kind::JsonObject);
    pub(crate) static SPEC: Spec = Spec::new("", &[&template_id, &template_version_name, &template_variable]);
}

pub(crate) mod template {
    use super::*;

    pub(crate) static r#type: Member = member!(0, Required, "type", Kind::Choice(&["template"]));
    pub(crate) static data: Member = member!(1, Required, "data", Kind::Object(&template_data::SPEC));
    pub(crate) static SPEC: Spec = Spec::new("", &[&r#type, &data]);
}
