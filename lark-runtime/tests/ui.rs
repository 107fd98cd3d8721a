//! What a mistake in a declaration looks like: one file per mistake, with the compiler's words beside it.
//!
//! The texts are those of the pinned toolchain; after a change, `TRYBUILD=overwrite cargo test -p lark-runtime
//! --test ui` writes them anew, and `git diff` shows what a user will read.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/*.rs");
}
