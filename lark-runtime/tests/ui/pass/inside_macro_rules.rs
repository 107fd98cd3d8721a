//! Declarations that come from a user's own macro.
#![deny(warnings)]

use lark_runtime::event::decode;
use lark_runtime::{Event, Model, StringEnum, encode, lark_api, lark_event};

macro_rules! declare {
    ($name:ident, $path:literal, $field:ident: $ty:ty, $response:ty) => {
        #[lark_api(method = "GET", path = $path, token = "tenant", response = $response)]
        pub struct $name {
            pub id: i64,
            pub $field: $ty,
            pub unit: Option<String>,
        }
    };
}

macro_rules! model {
    ($name:ident, $field:ident: $ty:ty) => {
        #[derive(Clone, Default, Model)]
        pub struct $name {
            pub $field: $ty,
            pub more: Vec<String>,
        }
    };
}

macro_rules! texts {
    ($name:ident, $($variant:ident)*) => {
        #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
        pub enum $name { $($variant,)* Other(String) }
    };
}

macro_rules! event {
    ($name:ident, $type:literal, $schema:literal, $path:literal, $field:ident: $ty:ty, $answer:ty) => {
        #[lark_event(type = $type, schema = $schema, dedupe = $path, callback = $answer)]
        #[derive(Clone, Eq)]
        pub struct $name {
            pub $field: $ty,
            #[lark(rename = "type")]
            pub kind: Option<String>,
        }
    };
}

event!(CarSold, "car.sold_v1", 2, "color", color: Option<Color>, Car);
texts!(Color, Red DarkBlue);
model!(Car, color: Option<Color>);
declare!(FetchCar, "/open-apis/cars/:id", color: Option<Color>, Car);

fn main() {
    let request = FetchCar::builder().id(1).color("dark_blue").build();
    assert_eq!(encode(&request).unwrap().target, "/open-apis/cars/1?color=dark_blue");
    let sold = decode::<CarSold>(br#"{"event": {"color": "red", "type": "new"}}"#).unwrap().event;
    assert_eq!(sold, CarSold { color: Some(Color::Red), kind: Some("new".into()) });
    assert_eq!(CarSold::META.event_type(), "car.sold_v1");
    assert_eq!(Car { color: Some(Color::Red), more: vec![] }, Car { color: Some("red".into()), more: vec![] });
}
