//! The examples in the READMEs compile. They are not in the crates they describe: a published crate does not have the
//! files of this repository, and the examples name crates above it.

macro_rules! readmes {
    ($($name:ident = $path:literal;)*) => {$(
        #[cfg(doctest)]
        #[doc = include_str!($path)]
        struct $name;
    )*};
}

readmes! {
    English = "../../../../README.md";
    Chinese = "../../../../README.zh.md";
    Runtime = "../../../../lark-runtime/README.md";
    Apis = "../../../../lark-apis/README.md";
    Cards = "../../../../lark-cards/README.md";
    Events = "../../../../lark-events/README.md";
    Sandbox = "../../../../lark-sandbox/README.md";
}
