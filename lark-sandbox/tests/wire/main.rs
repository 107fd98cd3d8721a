//! What the sandbox answers, asked over plain HTTP.

mod auth;
mod client;
mod contact;
mod docx;
mod gateway;
mod im;
mod inspect;
