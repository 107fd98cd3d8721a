//! Any text as a card: never a panic, the same verdict on the text and on its value, and every problem says what to do.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let problems = lark_cards::check_text(text);
    assert!(problems.iter().all(|problem| !problem.help.is_empty()));
    if let Ok(card) = serde_json::from_str(text) {
        assert_eq!(lark_cards::check(&card), problems);
    }
    let _ = lark_cards::CardError::parse(text);
});
