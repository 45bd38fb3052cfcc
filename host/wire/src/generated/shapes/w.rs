// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with W.

use super::prelude::*;

shape! { WithdrawByoipCidrRequest {
    0 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { WithdrawByoipCidrResult {
    0 byoip_cidr: ByoipCidr, Struct, "ByoipCidr", "ByoipCidr", "byoipCidr", Kind::Struct(ByoipCidr::DEF), optional, None;
} }
