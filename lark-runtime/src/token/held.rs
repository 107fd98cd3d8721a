//! The tokens that a client holds, by whose they are.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::time::Instant;

use super::cache::make_room;
use super::identity::{Identity, UserKey};
use super::tokens::Token;

/// Those of users are apart: their keys have a hash already, so that a call in their name is found no later than one of the app.
#[derive(Debug, Default)]
pub(super) struct HeldTokens {
    own: HashMap<Identity, Token>,
    users: HashMap<UserKey, Token, BuildHasherDefault<Given>>,
}

impl HeldTokens {
    pub(super) fn get(&self, identity: &Identity) -> Option<&Token> {
        match identity {
            Identity::User(user) => self.users.get(user),
            Identity::App | Identity::Tenant(_) => self.own.get(identity),
        }
    }

    pub(super) fn insert(&mut self, identity: Identity, token: Token, now: Instant) {
        let until = |token: &Token| token.until();
        match identity {
            Identity::User(user) => {
                make_room(&mut self.users, &user, now, until);
                self.users.insert(user, token);
            }
            Identity::App | Identity::Tenant(_) => {
                make_room(&mut self.own, &identity, now, until);
                self.own.insert(identity, token);
            }
        }
    }

    pub(super) fn remove(&mut self, identity: &Identity) {
        match identity {
            Identity::User(user) => drop(self.users.remove(user)),
            Identity::App | Identity::Tenant(_) => drop(self.own.remove(identity)),
        }
    }
}

/// Takes the hash that a key has.
#[derive(Default)]
struct Given(u64);

impl Hasher for Given {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
