//! Declarations that come from a user's own macro.
#![deny(warnings)]

use lark_runtime::{Model, StringEnum, encode, lark_api};

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

texts!(Color, Red DarkBlue);
model!(Car, color: Option<Color>);
declare!(FetchCar, "/open-apis/cars/:id", color: Option<Color>, Car);

fn main() {
    let request = FetchCar::builder().id(1).color("dark_blue").build();
    assert_eq!(encode(&request).unwrap().target, "/open-apis/cars/1?color=dark_blue");
    assert_eq!(Car { color: Some(Color::Red), more: vec![] }, Car { color: Some("red".into()), more: vec![] });
}
