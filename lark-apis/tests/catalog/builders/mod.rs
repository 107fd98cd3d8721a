// Written by `cargo run -p xtask -- builders`. Do not edit.
#![allow(deprecated, reason = "deprecated requests are tested too")]

mod acs;
mod admin;
mod aily;
mod apaas;
mod application;
mod approval;
mod attendance;
mod auth;
mod authen;
mod baike;
mod base;
mod bitable;
mod block;
mod board;
mod bot;
mod calendar;
mod cardkit;
mod chat;
mod compensation;
mod contact;
mod corehr;
mod directory;
mod doc;
mod docs;
mod document_ai;
mod docx;
mod drive;
mod drive_explorer;
mod drive_permission;
mod ehr;
mod ephemeral;
mod event;
mod face_detection;
mod face_verify;
mod helpdesk;
mod hire;
mod human_authentication;
mod im;
mod interactive;
mod jssdk;
mod lingo;
mod mail;
mod mdm;
mod meeting_room;
mod message;
mod mina;
mod minutes;
mod moments;
mod okr;
mod optical_char_recognition;
mod passport;
mod pay;
mod payroll;
mod performance;
mod personal_settings;
mod report;
mod search;
mod security_and_compliance;
mod sheets;
mod spark;
mod speech_to_text;
mod suite;
mod task;
mod tenant;
mod translation;
mod trust_party;
mod unified_kms;
mod user;
mod vc;
mod verification;
mod wiki;
mod workplace;

use crate::given::Builder;

pub(crate) const TABLES: &[&[(&str, Builder)]] = &[
    acs::BUILDERS,
    admin::BUILDERS,
    aily::BUILDERS,
    apaas::BUILDERS,
    application::BUILDERS,
    approval::BUILDERS,
    attendance::BUILDERS,
    auth::BUILDERS,
    authen::BUILDERS,
    baike::BUILDERS,
    base::BUILDERS,
    bitable::BUILDERS,
    block::BUILDERS,
    board::BUILDERS,
    bot::BUILDERS,
    calendar::BUILDERS,
    cardkit::BUILDERS,
    chat::BUILDERS,
    compensation::BUILDERS,
    contact::BUILDERS,
    corehr::BUILDERS,
    directory::BUILDERS,
    doc::BUILDERS,
    docs::BUILDERS,
    document_ai::BUILDERS,
    docx::BUILDERS,
    drive::BUILDERS,
    drive_explorer::BUILDERS,
    drive_permission::BUILDERS,
    ehr::BUILDERS,
    ephemeral::BUILDERS,
    event::BUILDERS,
    face_detection::BUILDERS,
    face_verify::BUILDERS,
    helpdesk::BUILDERS,
    hire::BUILDERS,
    human_authentication::BUILDERS,
    im::BUILDERS,
    interactive::BUILDERS,
    jssdk::BUILDERS,
    lingo::BUILDERS,
    mail::BUILDERS,
    mdm::BUILDERS,
    meeting_room::BUILDERS,
    message::BUILDERS,
    mina::BUILDERS,
    minutes::BUILDERS,
    moments::BUILDERS,
    okr::BUILDERS,
    optical_char_recognition::BUILDERS,
    passport::BUILDERS,
    pay::BUILDERS,
    payroll::BUILDERS,
    performance::BUILDERS,
    personal_settings::BUILDERS,
    report::BUILDERS,
    search::BUILDERS,
    security_and_compliance::BUILDERS,
    sheets::BUILDERS,
    spark::BUILDERS,
    speech_to_text::BUILDERS,
    suite::BUILDERS,
    task::BUILDERS,
    tenant::BUILDERS,
    translation::BUILDERS,
    trust_party::BUILDERS,
    unified_kms::BUILDERS,
    user::BUILDERS,
    vc::BUILDERS,
    verification::BUILDERS,
    wiki::BUILDERS,
    workplace::BUILDERS,
];
