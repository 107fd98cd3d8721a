//! The examples that end by themselves, run as a reader of the README runs them: against the sandbox, without an account.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What an example prints. `cargo test` builds them all beside its tests.
fn printed(name: &str) -> String {
    printed_with(name, &std::env::temp_dir())
}

/// The same, with another folder for what is temporary.
fn printed_with(name: &str, temporary: &Path) -> String {
    let tests = std::env::current_exe().unwrap();
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let program: PathBuf = tests.parent().unwrap().with_file_name("examples").join(file);
    let mut command = Command::new(&program);
    command.env("TMPDIR", temporary);
    for (variable, _) in std::env::vars_os() {
        if variable.to_string_lossy().starts_with("LARK_") {
            command.env_remove(variable);
        }
    }
    let output = command.output().unwrap_or_else(|error| {
        panic!("{}: {error}; `cargo build --examples` makes it", program.display());
    });
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{name}: {said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

#[test]
fn the_quickstart_creates_a_document_and_reads_it_back() {
    let said = printed("quickstart");
    assert!(said.contains("created   doxcn") && said.contains("title     Weekly plan"), "{said}");
}

#[test]
fn a_broadcast_reaches_everybody() {
    assert!(printed("broadcast").contains("3 sent"));
}

#[test]
fn the_bot_answers_over_the_long_connection() {
    assert_eq!(printed("echo_bot"), "Ann: Hello, bot!\nbot: Hello, bot!\n");
}

#[test]
fn an_answer_is_streamed_into_a_card() {
    let said = printed("ai_stream");
    assert!(said.starts_with("Ann: What is a streaming card?\nbot: 22 words in 1 card\n"), "{said}");
    assert!(said.contains("Ann reads: \"A card whose text **grows**"), "{said}");
    assert!(said.ends_with("nothing is lost on the way.\"\n"), "{said}");
}

#[test]
fn leave_is_asked_for_in_a_form_and_approved_by_a_button() {
    let said = printed("leave_request");
    assert!(said.contains("Ann sends the form: \"Sent\""), "{said}");
    assert!(said.contains("asks for 5 days, Holiday: The &#42;sea&#42;"), "{said}");
    assert!(said.contains("Ann approves: \"Somebody else has to approve it.\""), "{said}");
    assert!(said.contains("Bob approves: \"<at id=ou_") && said.contains("is away for 5 days."), "{said}");
}

#[test]
fn the_web_server_gets_built_in_events_and_those_of_its_own() {
    assert_eq!(printed("webhook_axum"), "Welcome, Ann!\nthe weather of Shenzhen changed\n");
}

#[test]
fn a_browser_logs_in_and_its_session_is_the_business_of_nobody_else() {
    let temporary = std::env::temp_dir().join(format!("lark-examples-{}", std::process::id()));
    // Folders that are there already, open to all.
    std::fs::create_dir_all(temporary.join("lark-web-login/browsers")).unwrap();
    assert!(printed_with("web_login", &temporary).contains("Hello "));
    #[cfg(unix)]
    for folder in ["lark-web-login", "lark-web-login/browsers", "lark-web-login/users"] {
        let permissions = temporary.join(folder).metadata().unwrap().permissions();
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&permissions) & 0o777, 0o700, "{folder}");
    }
    std::fs::remove_dir_all(&temporary).unwrap();
}

#[test]
fn a_device_logs_in() {
    assert!(!printed("device_login").is_empty());
}

#[test]
fn messages_of_several_kinds_are_sent() {
    assert!(!printed("notify").is_empty());
}

#[test]
fn a_custom_bot_posts_alerts_in_which_nobody_is_mentioned() {
    let said = printed("alerts");
    assert_eq!(said.lines().filter(|line| line.ends_with("signed: true")).count(), 2, "{said}");
    assert!(said.contains("disk full") && said.contains("the graph") && !said.contains("<at"), "{said}");
}

#[test]
fn a_chat_is_read_as_text_with_names() {
    let said = printed("read_chat");
    assert!(said.starts_with("Ann: @bot what is new?\n"), "{said}");
    assert!(said.contains("bot: Deploy\nVersion 7 is out, see the changes\n"), "{said}");
    assert!(said.contains("bot: [image img_v3_"), "{said}");
}

#[test]
fn rows_are_imported_into_a_base_and_read_back() {
    let said = printed("bitable_import");
    assert!(said.contains("Train to Shenzhen       74.50 paid\n"), "{said}");
    assert!(said.contains("Hotel                  420.00 open\n") && said.contains("3 of 3 rows are in "), "{said}");
}

#[test]
fn the_organisation_is_printed_as_a_tree() {
    let said = printed("org_tree");
    assert!(said.contains("Everybody\n  - "), "{said}");
    assert!(said.contains("\n  Engineering\n    - ") && said.contains("\n    Platform\n      - "), "{said}");
    assert!(said.ends_with(" people, 0 departments without a visible parent\n"), "{said}");
}

#[test]
fn a_document_is_saved_as_a_file() {
    let said = printed("document_export");
    assert!(said.contains(" bytes in ") && !said.starts_with("0 bytes"), "{said}");
    let path = said.trim_end().split(" bytes in ").nth(1).unwrap();
    std::fs::remove_file(path).unwrap();
}

#[test]
fn an_upload_breaks_off_and_goes_on_where_it_was() {
    let said = printed("large_upload");
    assert!(said.contains("sent       4194304 of 9437184 bytes\nbroken off: true\n"), "{said}");
    assert!(said.contains("going on   4194304 of 9437184 bytes are there\nsent       8388608 of "), "{said}");
    assert!(said.contains("sent       9437184 of 9437184 bytes\nuploaded   "), "{said}");
}
