//! What the sandbox answers, asked over plain HTTP.

mod attacks;
mod auth;
mod cardkit;
mod cardpeople;
mod cards;
mod changes;
mod client;
#[cfg(feature = "connection")]
mod connection;
mod contact;
mod contents;
mod docx;
mod faults;
mod files;
mod gateway;
mod im;
mod inspect;
mod kindness;
mod login;
mod people;
mod receiver;
mod state;
mod webhook;
