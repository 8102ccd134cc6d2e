import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/auth/options";
import { isFromOwnPage } from "@/auth/request-origin";
import { type Refusal, refusalStatus } from "@/core/refusal";

type Context = { params: Promise<{ nextauth: string[] }> };
type Handler = (request: NextRequest, context: Context) => Promise<Response>;

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  return answer(request, context);
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!(await isFromOwnPage())) return refused("outside_origin");
  const response = await answer(request, context);
  return isSlowedDown(await response.clone().text(), response) ? refused("too_many") : response;
}

function answer(request: NextRequest, context: Context): Promise<Response> {
  const handle = NextAuth(authOptions()) as Handler;
  return handle(request, context);
}

/** next-auth tells of a refused sign-in in the address it would go to next. */
function isSlowedDown(body: string, response: Response): boolean {
  return `${response.headers.get("location") ?? ""} ${body}`.includes("error=too_many");
}

function refused(refusal: Refusal): Response {
  return Response.json({ refusal }, { status: refusalStatus[refusal] });
}
