//! One event after the other where they have a key in common, such as the chat of messages.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// The queues of the keys that are in use.
#[derive(Clone, Debug, Default)]
pub(crate) struct Queues(Arc<Mutex<HashMap<String, VecDeque<oneshot::Sender<()>>>>>);

/// A place in the queue of a key. The next one is due when it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    queues: Queues,
    key: String,
    turn: Option<oneshot::Receiver<()>>,
}

impl Queues {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, VecDeque<oneshot::Sender<()>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a place at once, so that places are in the order of the calls.
    pub(crate) fn join(&self, key: String) -> Place {
        let turn = match self.lock().entry(key.clone()) {
            Entry::Vacant(queue) => {
                queue.insert(VecDeque::new());
                None
            }
            Entry::Occupied(mut queue) => {
                let (sender, turn) = oneshot::channel();
                queue.get_mut().push_back(sender);
                Some(turn)
            }
        };
        Place { queues: self.clone(), key, turn }
    }
}

impl Place {
    /// Waits until it is the first.
    pub(crate) async fn turn(&mut self) {
        if let Some(turn) = &mut self.turn {
            // The place before hands it on whatever happens to it.
            let _ = turn.await;
            self.turn = None;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // A place that left before its turn is passed over when the one before hands on; one whose turn came while it left
        // hands on here.
        if let Some(mut turn) = self.turn.take()
            && matches!(turn.try_recv(), Err(oneshot::error::TryRecvError::Empty))
        {
            return;
        }
        let mut queues = self.queues.lock();
        let Some(queue) = queues.get_mut(&self.key) else { return };
        while let Some(next) = queue.pop_front() {
            if next.send(()).is_ok() {
                return;
            }
        }
        queues.remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    fn is_due(place: &mut Place) -> bool {
        place.turn().now_or_never().is_some()
    }

    #[test]
    fn places_of_one_key_are_due_in_their_order_and_keys_do_not_concern_each_other() {
        let queues = Queues::default();
        let [mut first, mut second, mut third] = [(); 3].map(|()| queues.join("a".into()));
        let mut other = queues.join("b".into());
        assert!(is_due(&mut first) && is_due(&mut other));
        assert!(!is_due(&mut second) && !is_due(&mut third));
        drop(first);
        assert!(!is_due(&mut third) && is_due(&mut second));
        drop(second);
        assert!(is_due(&mut third));
        drop((third, other));
        assert!(queues.lock().is_empty(), "nothing is kept of keys that are not in use");
    }

    #[test]
    fn a_place_that_leaves_before_its_turn_is_passed_over() {
        let queues = Queues::default();
        let [first, second, mut third, fourth] = [(); 4].map(|()| queues.join("a".into()));
        drop(second);
        assert!(!is_due(&mut third));
        drop(first);
        assert!(is_due(&mut third));
        // The turn of the fourth comes, and it leaves without having looked.
        drop(third);
        drop(fourth);
        assert!(queues.lock().is_empty());
    }
}
