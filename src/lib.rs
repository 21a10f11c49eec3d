//! A dashboard for the money behind arms control. The rooms, in reading order.

pub mod model;
pub mod load;
