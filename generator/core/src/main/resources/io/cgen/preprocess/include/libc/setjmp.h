#pragma once
typedef long jmp_buf[64];
typedef long sigjmp_buf[64];
