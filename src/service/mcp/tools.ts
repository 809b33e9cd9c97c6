import type { AgentTool } from './agent-tool.js';
import { BRIEF_TOOL } from './tools/brief-tool.js';
import { DIFF_TOOL } from './tools/diff-tool.js';
import { DOCUMENT_TOOL } from './tools/document-tool.js';
import { EDITIONS_TOOL } from './tools/editions-tool.js';
import { EFFECTS_TOOL } from './tools/effects-tool.js';
import { HISTORY_TOOL } from './tools/history-tool.js';
import { LISTS_TOOL } from './tools/lists-tool.js';
import { SCREEN_TOOL } from './tools/screen-tool.js';
import { SEARCH_TOOL } from './tools/search-tool.js';
import { STANDING_TOOL } from './tools/standing-tool.js';

/** The tools for agents, in the order they are listed. */
export const TOOLS: readonly AgentTool[] = [
  SCREEN_TOOL,
  STANDING_TOOL,
  HISTORY_TOOL,
  EFFECTS_TOOL,
  BRIEF_TOOL,
  DIFF_TOOL,
  SEARCH_TOOL,
  LISTS_TOOL,
  EDITIONS_TOOL,
  DOCUMENT_TOOL,
];
