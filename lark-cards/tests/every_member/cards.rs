//! Cards with every element and every member.
#![allow(clippy::wildcard_imports, reason = "nearly all of the crate")]

use lark_cards::*;
use serde_json::{Value, json};

use super::parse;

fn link() -> Link {
    Link::new("https://a").android_url("https://b").ios_url("https://c").pc_url("https://d")
}

fn confirm() -> Confirm {
    Confirm::new("Sure?", "It cannot be undone")
}

fn icon() -> Icon {
    Icon::standard("chat_outlined").color(Hue::Red)
}

fn tips() -> PlainText {
    PlainText::new("tips").i18n_content(Locale::ZhCn, "提示")
}

fn behaviors() -> [Behavior; 2] {
    [Behavior::open_url(link()), Behavior::callback(json!({"a": 1}))]
}

fn form_elements() -> Vec<AnyElement> {
    let [open, call] = behaviors();
    let option = || SelectOption::new("1", "One").icon(icon());
    vec![
        AnyElement::new(
            Input::new("i")
                .required()
                .disabled(false)
                .disabled_tips(tips())
                .placeholder("write")
                .default_value("a")
                .i18n_default_value(Locale::EnUs, "a")
                .width(Width::Fill)
                .behavior(call.clone())
                .max_length(5)
                .input_type(InputType::MultilineText)
                .show_icon(false)
                .rows(2)
                .auto_resize(true)
                .max_rows(4)
                .label("Label")
                .label_position(LabelPosition::Left)
                .value("v")
                .confirm(confirm())
                .element_id("i1")
                .margin(4),
        ),
        AnyElement::new(
            SelectStatic::new("s")
                .kind(SelectKind::Text)
                .required()
                .disabled(false)
                .initial_option("1")
                .initial_index(1)
                .placeholder("choose")
                .width(120)
                .behavior(open.clone())
                .option(option())
                .option(SelectOption::new("2", "Two").icon(Icon::custom("img_1")))
                .confirm(confirm())
                .element_id("s1")
                .margin((1, 2)),
        ),
        AnyElement::new(
            MultiSelectStatic::new("ms")
                .kind(SelectKind::Default)
                .placeholder("choose")
                .width(Width::Default)
                .behavior(call.clone())
                .required()
                .disabled(false)
                .selected_values(["1"])
                .option(option())
                .option(SelectOption::new("2", "Two").icon(Icon::custom("img_1")))
                .confirm(confirm())
                .element_id("ms1")
                .margin(1),
        ),
        AnyElement::new(
            SelectPerson::new("p")
                .kind(SelectKind::Default)
                .required()
                .disabled(false)
                .initial_option("ou_1")
                .placeholder("who")
                .width(100)
                .behavior(call.clone())
                .options(["ou_1"])
                .confirm(confirm())
                .element_id("p1")
                .margin(1),
        ),
        AnyElement::new(
            MultiSelectPerson::new("mp")
                .kind(SelectKind::Default)
                .required()
                .disabled(false)
                .placeholder("who")
                .width(100)
                .behavior(call.clone())
                .selected_values(["ou_1"])
                .options(["ou_1", "ou_2"])
                .confirm(confirm())
                .element_id("mp1")
                .margin(1),
        ),
        AnyElement::new(
            DatePicker::new("d")
                .required()
                .disabled(false)
                .placeholder("when")
                .width(100)
                .behavior(call.clone())
                .initial_date("2024-04-01")
                .value(json!({}))
                .confirm(confirm())
                .element_id("d1")
                .margin(1),
        ),
        AnyElement::new(
            TimePicker::new("t")
                .required()
                .disabled(false)
                .placeholder("when")
                .width(100)
                .behavior(call.clone())
                .initial_time("08:30")
                .value(json!({}))
                .confirm(confirm())
                .element_id("t1")
                .margin(1),
        ),
        AnyElement::new(
            DateTimePicker::new("dt")
                .required()
                .disabled(false)
                .placeholder("when")
                .width(100)
                .behavior(call.clone())
                .initial_datetime("2024-04-01 08:30")
                .value(json!({}))
                .confirm(confirm())
                .element_id("dt1")
                .margin(1),
        ),
        AnyElement::new(
            SelectImage::new("si")
                .multi_select(true)
                .layout(ImageLayout::Trisect)
                .required()
                .can_preview(false)
                .aspect_ratio(ImageAspectRatio::FourToThree)
                .disabled(false)
                .disabled_tips(tips())
                .value("v")
                .option(ImageOption::new("1", "img_1").disabled(true).disabled_tips(tips()).hover_tips(tips()))
                .behavior(call.clone())
                .confirm(confirm())
                .element_id("si1")
                .margin(1),
        ),
        AnyElement::new(
            Checker::new(
                "c",
                Text::lark_md("do *it*")
                    .text_size(TextSize::Notation)
                    .text_color(Hue::Grey)
                    .text_align(HorizontalAlign::Left),
            )
            .checked(true)
            .overall_checkable(false)
            .buttons(ButtonDisplay::OnHover, [Button::new("a")])
            .checked_style(true, 0.5)
            .padding(4)
            .confirm(confirm())
            .behavior(call.clone())
            .hover_tips(tips())
            .disabled(false)
            .disabled_tips(tips())
            .element_id("c1")
            .margin(1),
        ),
        AnyElement::new(
            Button::submit("Send")
                .kind(ButtonKind::PrimaryFilled)
                .size(ButtonSize::Large)
                .width(Width::Fill)
                .icon(icon())
                .hover_tips(tips())
                .disabled(false)
                .disabled_tips(tips())
                .confirm(confirm())
                .behavior(call)
                .name("send")
                .element_id("b1")
                .margin(1),
        ),
        AnyElement::new(Button::reset("Empty").icon(Icon::custom("img_1"))),
    ]
}

fn content() -> Card {
    let text = Text::plain("a")
        .element_id("text1")
        .text_size("own")
        .text_color("mine")
        .lines(2)
        .text_align(HorizontalAlign::Center);
    Card::new()
        .element(
            Div::new(text)
                .width(BoxWidth::Auto)
                .icon(icon())
                .field(Field::new(Text::lark_md("b")).is_short(true))
                .element_id("div1")
                .margin((1, 2, 3, 4)),
        )
        .element(Div::new("b").icon(Icon::custom("img_1")))
        .element(
            Markdown::new("a")
                .text_align(HorizontalAlign::Right)
                .text_size(TextSize::Heading1)
                .icon(icon())
                .i18n_content(Locale::EnUs, "b")
                .element_id("m1")
                .margin(-4),
        )
        .element(Markdown::new("a").icon(Icon::custom("img_1")))
        .element(
            Image::new("img_1", "alt")
                .title("title")
                .corner_radius(CornerRadius::Percent(50))
                .scale_type(ScaleType::FitHorizontal)
                .size((20, 30))
                .transparent(true)
                .preview(false)
                .i18n_img_key(Locale::EnUs, "img_2")
                .element_id("img1")
                .margin(1),
        )
        .element(
            ImageCombination::new(CombinationMode::Double, ["img_1", "img_2"])
                .combination_transparent(true)
                .corner_radius(4)
                .element_id("ic1")
                .margin(1),
        )
        .element(
            Person::new("ou_1")
                .size(PersonSize::Small)
                .show_avatar(false)
                .show_name(true)
                .style(PersonStyle::Capsule)
                .element_id("pe1")
                .margin(1),
        )
        .element(
            PersonList::new(["ou_1"])
                .drop_invalid_user_id(true)
                .lines(1)
                .show_name(false)
                .show_avatar(true)
                .size(PersonSize::ExtraSmall)
                .icon(icon())
                .ud_icon("chat_outlined", Hue::Blue)
                .element_id("pl1")
                .margin(1),
        )
        .element(PersonList::new(["ou_1"]).icon(Icon::custom("img_1")))
        .element(
            Chart::new(json!({"type": "bar"}))
                .aspect_ratio(AspectRatio::Square)
                .color_theme(ChartTheme::Rainbow)
                .preview(false)
                .height(200)
                .element_id("ch1")
                .margin(1),
        )
        .element(
            Table::new()
                .page_size(3)
                .row_height(RowHeight::Auto)
                .row_max_height(100)
                .freeze_first_column(true)
                .header_style(
                    TableHeader::new()
                        .grey()
                        .grey_text()
                        .text_align(HorizontalAlign::Left)
                        .text_size(HeaderTextSize::Heading)
                        .bold(false)
                        .lines(2),
                )
                .column(
                    TableColumn::number("n")
                        .display_name("N")
                        .width(TableColumnWidth::Percent(20))
                        .vertical_align(VerticalAlign::Top)
                        .horizontal_align(HorizontalAlign::Right)
                        .format(NumberFormat::new().precision(2).symbol("€").separator(true)),
                )
                .column(TableColumn::new("d", DataType::Date).date_format("YYYY"))
                .row(json!({"n": 1, "d": 1_700_000_000_000_u64}))
                .element_id("ta1")
                .margin(1),
        )
        .element(
            Audio::new("file_1")
                .i18n_file_key(Locale::EnUs, "file_2")
                .audio_id("a")
                .disabled(true)
                .disabled_tips(tips())
                .show_progress_bar(false)
                .show_time(false)
                .time_display(TimeDisplay::Both)
                .time_position(TimePosition::Start)
                .border(Border::new().color(Hue::Grey).corner_radius(8))
                .style(AudioStyle::Speak)
                .padding(4)
                .background_style(Color::BG_WHITE)
                .fill_color(Hue::Grey.step(0))
                .width(200)
                .fallback("no player")
                .element_id("au1")
                .margin(1),
        )
        .element(Divider::new().element_id("hr1").margin(1))
}

fn containers() -> Card {
    let [open, call] = behaviors();
    Card::new()
        .body(|body| {
            body.direction(Direction::Vertical)
                .padding(4)
                .horizontal_spacing(4)
                .vertical_spacing(Spacing::Large)
                .horizontal_align(HorizontalAlign::Left)
                .vertical_align(VerticalAlign::Top)
        })
        .element(
            ColumnSet::new()
                .horizontal_spacing(Spacing::Small)
                .horizontal_align(HorizontalAlign::Left)
                .flex_mode(FlexMode::Stretch)
                .background_style(Hue::Grey)
                .action(link())
                .element_id("cs1")
                .margin(1)
                .column(
                    Column::new()
                        .background_style(Color::rgba(1, 2, 3, 0.5))
                        .width(ColumnWidth::Weighted)
                        .weight(2)
                        .horizontal_spacing(1)
                        .vertical_spacing(2)
                        .horizontal_align(HorizontalAlign::Center)
                        .vertical_align(VerticalAlign::Center)
                        .direction(Direction::Horizontal)
                        .padding(1)
                        .action(link())
                        .element_id("co1")
                        .margin(1)
                        .element(Divider::new()),
                ),
        )
        .element(
            Form::new("form")
                .direction(Direction::Vertical)
                .padding(1)
                .horizontal_spacing(1)
                .vertical_spacing(1)
                .horizontal_align(HorizontalAlign::Left)
                .vertical_align(VerticalAlign::Top)
                .element_id("fo1")
                .margin(1)
                .elements(form_elements()),
        )
        .element(
            InteractiveContainer::new()
                .width(BoxWidth::Fill)
                .height(40)
                .direction(Direction::Vertical)
                .horizontal_spacing(1)
                .vertical_spacing(1)
                .horizontal_align(HorizontalAlign::Left)
                .vertical_align(VerticalAlign::Top)
                .background_style(Color::WHITE)
                .has_border(true)
                .border_color(Hue::Blue.step(50))
                .corner_radius(4)
                .padding((4, 12))
                .behavior(open)
                .behavior(call.clone())
                .hover_tips(tips())
                .disabled(false)
                .disabled_tips(tips())
                .confirm(confirm())
                .element_id("in1")
                .margin(1)
                .element(Divider::new()),
        )
        .element(
            CollapsiblePanel::new(
                PanelHeader::new(PanelTitle::markdown("*a*"))
                    .background_color(Hue::Grey)
                    .width(PanelWidth::AutoWhenFold)
                    .vertical_align(VerticalAlign::Center)
                    .padding(1)
                    .icon(icon().size((16, 16)))
                    .icon_position(IconPosition::FollowText)
                    .icon_expanded_angle(-180),
            )
            .expanded(true)
            .horizontal_spacing(1)
            .vertical_spacing(1)
            .horizontal_align(HorizontalAlign::Left)
            .vertical_align(VerticalAlign::Top)
            .direction(Direction::Vertical)
            .padding(1)
            .background_color("mine")
            .border(Border::new().color(Hue::Grey).corner_radius(5))
            .element_id("cp1")
            .margin(1)
            .element(Divider::new()),
        )
        .element(CollapsiblePanel::new(PanelHeader::new("a").icon(Icon::custom("img_1"))))
        .element(
            Overflow::new()
                .width(100)
                .behavior(call)
                .confirm(confirm())
                .option(OverflowOption::new("a").value("1").link(link()))
                .element_id("ov1")
                .margin(1),
        )
}

fn whole(card: Card) -> Card {
    card.config(
        Config::new()
            .streaming_mode(false)
            .summary(Summary::new("s").i18n_content(Locale::EnUs, "s"))
            .streaming_config(
                StreamingConfig::new()
                    .print_step(StreamingPace::from(2).android(1).ios(2).pc(3))
                    .print_frequency_ms(70)
                    .print_strategy(PrintStrategy::Delay),
            )
            .locales([Locale::EnUs])
            .enable_forward(false)
            .update_multi()
            .width_mode(WidthMode::Fill)
            .use_custom_translation(true)
            .enable_forward_interaction(false)
            .text_size("own", TextSize::Normal, TextSize::Heading)
            .color("mine", Color::rgba(1, 2, 3, 1.0), Hue::Blue)
            .color("other", Hue::Blue, Hue::Red),
    )
    .card_link(link())
    .header(
        Header::new(Text::plain("t").i18n_content(Locale::EnUs, "t"))
            .subtitle(Text::lark_md("s"))
            .template(Template::Blue)
            .icon(icon())
            .padding(12)
            .tag(TextTag::new("a").color(TagColor::Lime).element_id("tag1"))
            .i18n_tags(Locale::EnUs, [TextTag::new("a")]),
    )
}

/// As JSON.
pub(crate) fn built() -> Vec<Value> {
    let custom = Card::new().header(Header::new("a").icon(Icon::custom("img_1")));
    [whole(content()), whole(containers()), custom]
        .into_iter()
        .map(|card| parse(card.build().unwrap().as_str()))
        .collect()
}
