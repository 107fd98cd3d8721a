//! Forms: what they draw, what is read of them, and what is said of a bad one.

use lark_cards::{AnyElement, Card, ImageOption, SelectImage, check};
use lark_events::card::{
    CardForm, CardOptions, Click, Date, DateTime, Field, FormError, FormField, OpenId, Reply, Time,
};
use lark_events::testing::TestEvent;
use serde_json::{Value, json};

use super::{client, event, toast};

#[derive(Clone, Copy, Debug, PartialEq, CardOptions)]
enum Kind {
    #[lark(text = "Holiday")]
    Holiday,
    #[lark(text = "At home", rename = "home")]
    AtHome,
}

#[derive(Debug, PartialEq, CardForm)]
#[lark(name = "leave")]
pub(crate) struct Leave {
    #[lark(label = "First day")]
    from: Date,
    #[lark(label = "Last day")]
    to: Option<Date>,
    at: Option<Time>,
    until: Option<DateTime>,
    #[lark(label = "Kind", placeholder = "Choose")]
    kind: Kind,
    kinds: Vec<Kind>,
    #[lark(label = "Reason", max_length = 200, multiline)]
    pub(crate) reason: String,
    #[lark(rename = "days_off")]
    days: Option<u32>,
    deputy: Option<OpenId>,
    informed: Vec<OpenId>,
    #[lark(label = "Paid")]
    paid: bool,
}

#[test]
fn a_form_draws_inputs_that_the_platform_takes() {
    let card = Card::new().element(Leave::form().element(Leave::submit("Send"))).build().unwrap().to_value();
    assert!(check(&card).is_empty());
    let form = &card["body"]["elements"][0];
    assert_eq!(form["name"], "leave");
    let elements: Vec<(&str, &str, bool)> = form["elements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|element| {
            let name = element["name"].as_str().unwrap_or_else(|| element["text"]["content"].as_str().unwrap());
            (element["tag"].as_str().unwrap(), name, element["required"] == true)
        })
        .collect();
    assert_eq!(
        elements,
        [
            ("div", "First day", false),
            ("date_picker", "from", true),
            ("div", "Last day", false),
            ("date_picker", "to", false),
            ("picker_time", "at", false),
            ("picker_datetime", "until", false),
            ("div", "Kind", false),
            ("select_static", "kind", true),
            ("multi_select_static", "kinds", false),
            ("input", "reason", true),
            ("input", "days_off", false),
            ("select_person", "deputy", false),
            ("multi_select_person", "informed", false),
            ("checker", "paid", false),
            ("button", "leave_submit", false),
        ]
    );
    let named =
        |name: &str| form["elements"].as_array().unwrap().iter().find(|element| element["name"] == name).unwrap();
    assert_eq!(named("reason")["max_length"], 200);
    assert_eq!(named("reason")["input_type"], "multiline_text");
    assert_eq!(named("reason")["label"]["content"], "Reason");
    assert_eq!(named("kind")["placeholder"]["content"], "Choose");
    assert_eq!(named("kind")["options"][1]["value"], "home");
    assert_eq!(named("paid")["text"]["content"], "Paid");
}

#[tokio::test]
async fn a_form_is_read_in_the_documented_forms() {
    async fn form(click: Click<(), Leave>) -> Reply {
        let Leave { from, to, at, until, kind, kinds, reason, days, deputy, informed, paid } = click.form;
        let (to, at) = (to.map(|to| to.to_string()), at.map(|at| at.to_string()));
        let until = until.map(|until| until.to_string());
        let text = json!([
            from.to_string(),
            to,
            at,
            until,
            format!("{kind:?}{kinds:?}"),
            reason,
            days,
            deputy.map(|deputy| deputy.0),
            informed.len(),
            paid
        ]);
        Reply::toast(text.to_string())
    }
    let read = async |values: Value| {
        let body = event(json!({"tag": "button", "name": "leave_submit", "form_value": values}));
        ask!(body, form)["toast"]["content"].as_str().unwrap().to_owned()
    };
    let all = json!({"from": "2024-04-01 +0800", "to": "2024-04-02 +0800", "at": "08:30 +0800",
        "until": "2024-04-29 07:07 +0800", "kind": "holiday", "kinds": ["holiday", "home"], "reason": "sun", "days_off": "2",
        "deputy": "ou_2", "informed": ["ou_3", "ou_4"], "paid": "true", "newer": {"a": 1}});
    assert_eq!(
        read(all).await,
        r#"["2024-04-01 +0800","2024-04-02 +0800","08:30 +0800","2024-04-29 07:07 +0800","Holiday[Holiday, AtHome]","sun",2,"ou_2",2,true]"#
    );
    let least = json!({"from": "2024-04-01", "to": "", "at": null, "kind": "home", "kinds": [], "reason": "x", "informed": "ou_5",
        "days_off": ""});
    assert_eq!(read(least).await, r#"["2024-04-01",null,null,null,"AtHome[]","x",null,null,1,false]"#);
    // A single choice as a list of one, as that of images may be.
    let listed =
        json!({"from": ["2024-04-01"], "kind": ["home"], "reason": ["x"], "deputy": ["ou_2"], "days_off": ["7"]});
    assert_eq!(read(listed).await, r#"["2024-04-01",null,null,null,"AtHome[]","x",7,"ou_2",0,false]"#);
}

/// Some of several images, with an element that no type of the crate draws.
#[derive(Debug, PartialEq)]
struct Pictures(Vec<String>);

impl FormField for Pictures {
    const REQUIRED: bool = false;

    fn input(field: &Field) -> AnyElement {
        let select = SelectImage::new(field.name()).multi_select(!field.is_required());
        AnyElement::new(select.option(ImageOption::new("a", "img_a")).option(ImageOption::new("b", "img_b")))
    }

    fn read(value: &Value) -> Result<Self, String> {
        match value {
            Value::Array(values) => values.iter().map(String::read).collect::<Result<_, _>>().map(Self),
            value => String::read(value).map(|one| Self(vec![one])),
        }
    }

    fn empty() -> Option<Self> {
        Some(Self(Vec::new()))
    }
}

#[derive(Debug, PartialEq, CardForm)]
#[lark(name = "album")]
struct Album {
    #[lark(label = "Pictures")]
    pictures: Pictures,
    times: Option<Time>,
}

#[tokio::test]
async fn a_type_of_ones_own_draws_images_and_reads_either_form_of_them() {
    async fn form(click: Click<(), Album>) -> Reply {
        Reply::toast(format!("{:?}", click.form.pictures.0))
    }
    let card = Card::new().element(Album::form().element(Album::submit("Send"))).build().unwrap().to_value();
    let select = &card["body"]["elements"][0]["elements"][1];
    assert_eq!((&select["tag"], &select["name"]), (&json!("select_img"), &json!("pictures")));
    for (chosen, read) in [
        (json!("a"), r#"["a"]"#),
        (json!(["a", "b"]), r#"["a", "b"]"#),
        (json!([]), "[]"),
        (json!(""), "[]"),
        (json!(null), "[]"),
        (json!([1]), "“Pictures” is not a text."),
    ] {
        let body = event(json!({"tag": "button", "name": "album_submit", "form_value": {"pictures": chosen}}));
        assert_eq!(ask!(body, form)["toast"]["content"], read, "{chosen}");
    }
}

#[tokio::test]
async fn a_bad_form_is_told_in_sentences_and_to_a_handler_by_paths() {
    async fn form(_: Click<(), Leave>) -> Reply {
        Reply::toast("read")
    }
    async fn deciding(click: Click<(), Result<Leave, FormError>>) -> Reply {
        let error = click.form.unwrap_err();
        assert_eq!(error.problems.len(), error.to_string().split("; ").count());
        Reply::toast(error.to_string())
    }
    for (values, sentences, chinese, paths) in [
        (
            json!({}),
            "“First day” is missing. “Kind” is missing. “Reason” is missing.",
            "“First day”未填写。“Kind”未填写。“Reason”未填写。",
            "action.form_value.from: is missing; action.form_value.kind: is missing; action.form_value.reason: is missing",
        ),
        (
            json!({"from": "2024-04-01", "kind": "home", "reason": "", "days_off": "two", "unknown": "x"}),
            "“Reason” is missing. “days_off” is not a whole number.",
            "“Reason”未填写。“days_off”填写有误。",
            "action.form_value.reason: is missing; action.form_value.days_off: is not a whole number",
        ),
        (
            json!({"from": "1.4.2024", "at": ["08:30", "09:30"], "kind": "party", "reason": 3, "paid": "perhaps", "days_off": "-1"}),
            "“First day” is not a date such as 2024-04-01 +0800. “at” is not a text. “Kind” has no option `party`.",
            "“First day”填写有误。“at”填写有误。“Kind”填写有误。",
            "action.form_value.from: is not a date such as 2024-04-01 +0800; action.form_value.at: is not a text; \
             action.form_value.kind: has no option `party`; action.form_value.reason: is not a text; \
             action.form_value.days_off: must not be negative; action.form_value.paid: is neither true nor false",
        ),
    ] {
        let body = event(json!({"tag": "button", "name": "leave_submit", "form_value": values}));
        let told = ask!(body.clone(), form);
        assert_eq!(told["toast"]["type"], "error");
        assert_eq!(told["toast"]["content"], sentences);
        assert_eq!(told["toast"]["i18n"], json!({"en_us": sentences, "zh_cn": chinese}));
        assert_eq!(ask!(body, deciding), toast(paths));
    }
}

#[test]
fn what_is_no_number_is_said_in_words() {
    let of = |read: Result<u32, String>| read.err().unwrap_or_default();
    for (text, why) in [
        ("7", ""),
        ("-7", "must not be negative"),
        ("1e9", "is not a whole number"),
        ("4294967296", "is too large"),
        ("-", "is not a whole number"),
    ] {
        assert_eq!(of(FormField::read(&json!(text))), why, "{text}");
    }
    assert_eq!(of(FormField::read(&json!(7.5))), "is not a whole number");
    let read = <i32 as FormField>::read(&json!("-2147483649"));
    assert_eq!(read, Err("is too small".to_owned()));
    for text in ["NaN", "inf", "1,5", ""] {
        assert_eq!(<f64 as FormField>::read(&json!(text)), Err("is not a number".to_owned()), "{text}");
    }
    assert_eq!(<f64 as FormField>::read(&json!(" 1.5 ")), Ok(1.5));
}
