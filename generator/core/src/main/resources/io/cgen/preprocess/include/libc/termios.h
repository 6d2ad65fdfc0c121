#pragma once
struct termios;
