//! The questions of `questions.txt` find their endpoints.

use lark_cli::{facts, find};

/// Questions, and the endpoints that answer them.
type Questions = Vec<(&'static str, Vec<&'static str>)>;

/// Those that the ranking is tuned on, and those that are kept apart.
fn questions() -> (Questions, Questions) {
    let (tuned, apart) = include_str!("questions.txt").split_once("= test").expect("two parts");
    let read = |text: &'static str| {
        let lines = text.lines().filter(|line| line.contains('|') && !line.starts_with('#'));
        let parts = lines.map(|line| line.split('|').map(str::trim));
        parts.map(|mut parts| (parts.next().unwrap_or_default(), parts.collect())).collect()
    };
    (read(tuned), read(apart))
}

/// Asserts which share of the questions has its answer first, and among the first three.
fn assert_found(questions: &Questions, first: usize, in_three: usize) {
    let endpoints = facts::endpoints();
    let (mut firsts, mut threes, mut missed) = (0, 0, Vec::new());
    for (question, answers) in questions {
        let found: Vec<&str> = find::find(&endpoints, question, 3).into_iter().map(|found| found.endpoint.id).collect();
        let is_first = found.first().is_some_and(|id| answers.contains(id));
        let is_in_three = found.iter().any(|id| answers.contains(id));
        firsts += usize::from(is_first);
        threes += usize::from(is_in_three);
        if !is_first {
            let kind = if is_in_three { "later" } else { "never" };
            missed.push(format!("{kind}: {question}: {found:?}"));
        }
    }
    let (count, missed) = (questions.len(), missed.join("\n"));
    assert!(firsts * 100 >= first * count, "{firsts} of {count} are first:\n{missed}");
    assert!(threes * 100 >= in_three * count, "{threes} of {count} are among the first three:\n{missed}");
}

#[test]
fn questions_find_their_answers() {
    let (tuned, apart) = questions();
    assert_eq!((tuned.len(), apart.len()), (60, 20));
    assert_found(&tuned, 80, 95);
}

#[test]
fn questions_that_the_ranking_was_not_tuned_on_find_their_answers_too() {
    assert_found(&questions().1, 80, 95);
}
