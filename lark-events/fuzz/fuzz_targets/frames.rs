//! Any bytes as frames of the long connection, cut at 0xFF 0xFE: never a panic, what was read can be written and read again
//! without a change, and what waits for its other parts stays within its bounds.
#![no_main]

use bytes::Bytes;
use lark_events::connection::wire::{Chunks, Frame, Pushed};
use libfuzzer_sys::fuzz_target;
use tokio::time::Instant;

fuzz_target!(|bytes: &[u8]| {
    let mut chunks = Chunks::default();
    let mut rest = bytes;
    while !rest.is_empty() {
        let end = rest.windows(2).position(|pair| pair == [0xff, 0xfe]).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after.get(2..).unwrap_or_default();
        let Ok(mut frame) = Frame::read(Bytes::copy_from_slice(piece)) else { continue };
        let again = Frame::read(frame.to_bytes()).expect("what was written can be read");
        assert_eq!(again, frame);
        let _ = format!("{frame:?}");
        if let Pushed::Whole(payload) = chunks.push(&mut frame, Instant::now()) {
            assert!(payload.len() <= bytes.len());
        }
    }
});
