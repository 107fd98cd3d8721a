//! What the sandbox answers, asked over plain HTTP.

mod attacks;
mod auth;
mod client;
mod contact;
mod docx;
mod faults;
mod files;
mod gateway;
mod im;
mod inspect;
mod kindness;
mod login;
mod state;
